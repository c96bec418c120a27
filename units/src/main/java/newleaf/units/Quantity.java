package newleaf.units;

/// An amount of something, in the one unit its type stands for.
public interface Quantity<Q extends Quantity<Q>> extends Comparable<Q> {
    /// The number, in the unit that [#symbol()] names.
    double value();

    /// The unit as it is printed, for example `mg`.
    String symbol();

    /// The same kind of quantity with another number.
    Q withValue(double value);

    default Q times(double factor) {
        return withValue(value() * factor);
    }

    default Q plus(Q other) {
        return withValue(value() + other.value());
    }

    @Override
    default int compareTo(Q other) {
        return Double.compare(value(), other.value());
    }
}
