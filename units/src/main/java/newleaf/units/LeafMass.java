package newleaf.units;

/// A mass of dried leaf powder, held in grams. Not a mass of alkaloid, and not of extract.
public record LeafMass(double grams) implements Quantity<LeafMass> {
    public LeafMass {
        Checks.finiteNotNegative("leaf mass", grams);
    }

    @Override
    public double value() {
        return grams;
    }

    @Override
    public String symbol() {
        return "g";
    }

    @Override
    public LeafMass withValue(double value) {
        return new LeafMass(value);
    }
}
