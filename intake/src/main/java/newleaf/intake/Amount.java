package newleaf.intake;

/// How much of a product, in the unit the person uses.
public record Amount(Span quantity, String unit) {
    @Override
    public String toString() {
        return "Amount";
    }
}
