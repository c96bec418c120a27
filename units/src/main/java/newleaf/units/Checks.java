package newleaf.units;

/// Checks that a value makes at its own construction, so that inside the house nobody checks again.
public final class Checks {
    private Checks() {}

    /// @throws IllegalArgumentException naming `what` when `value` is NaN, infinite or below zero
    public static double finiteNotNegative(String what, double value) {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException(what + " must be a number of 0 or more");
        }
        return value;
    }

    /// @throws IllegalArgumentException naming `what` when `value` is NaN or outside `low` to `high`
    public static double within(String what, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(what + " must be between " + low + " and " + high);
        }
        return value;
    }
}
