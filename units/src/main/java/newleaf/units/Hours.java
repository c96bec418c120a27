package newleaf.units;

/// A length of time, held in hours.
public record Hours(double hours) implements Quantity<Hours> {
    public Hours {
        Checks.finiteNotNegative("hours", hours);
    }

    @Override
    public double value() {
        return hours;
    }

    @Override
    public String symbol() {
        return "h";
    }

    @Override
    public Hours withValue(double value) {
        return new Hours(value);
    }
}
