package newleaf.units;

/// A mass of one alkaloid, held in milligrams.
public record AlkaloidMass(double milligrams) implements Quantity<AlkaloidMass> {
    public AlkaloidMass {
        Checks.finiteNotNegative("alkaloid mass", milligrams);
    }

    @Override
    public double value() {
        return milligrams;
    }

    @Override
    public String symbol() {
        return "mg";
    }

    @Override
    public AlkaloidMass withValue(double value) {
        return new AlkaloidMass(value);
    }
}
