package newleaf.units;

/// A share of a whole, held in percent; may exceed 100 for a ratio.
public record Percent(double percent) implements Quantity<Percent> {
    public Percent {
        Checks.finiteNotNegative("percent", percent);
    }

    @Override
    public double value() {
        return percent;
    }

    @Override
    public String symbol() {
        return "%";
    }

    @Override
    public Percent withValue(double value) {
        return new Percent(value);
    }
}
