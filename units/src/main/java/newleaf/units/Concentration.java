package newleaf.units;

/// A concentration in plasma, held in nanomoles per litre.
public record Concentration(double nanomolesPerLitre) implements Quantity<Concentration> {
    public Concentration {
        Checks.finiteNotNegative("concentration", nanomolesPerLitre);
    }

    @Override
    public double value() {
        return nanomolesPerLitre;
    }

    @Override
    public String symbol() {
        return "nmol/L";
    }

    @Override
    public Concentration withValue(double value) {
        return new Concentration(value);
    }
}
