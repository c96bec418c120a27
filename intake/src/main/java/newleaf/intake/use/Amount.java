package newleaf.intake.use;

import newleaf.documents.Span;

/// How much of a product, in the unit the person uses.
public record Amount(Span quantity, String unit) {
    @Override
    public String toString() {
        return "Amount";
    }
}
