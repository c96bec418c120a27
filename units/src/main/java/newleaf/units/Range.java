package newleaf.units;

import java.util.Optional;

/// What is known of a quantity: from `low` to `high`, with a typical value only where a source gives one.
public record Range<Q extends Quantity<Q>>(Q low, Optional<Q> typical, Q high) {
    public Range {
        if (low.compareTo(high) > 0) throw new IllegalArgumentException("a range runs from low to high");
        if (typical.isPresent() && !lies(typical.get(), low, high)) {
            throw new IllegalArgumentException("the typical value lies inside its range");
        }
    }

    public static <Q extends Quantity<Q>> Range<Q> exactly(Q value) {
        return new Range<>(value, Optional.of(value), value);
    }

    public static <Q extends Quantity<Q>> Range<Q> between(Q low, Q high) {
        return new Range<>(low, Optional.empty(), high);
    }

    /// The range of a sum. The typical value stays unknown when either part has none.
    public Range<Q> plus(Range<Q> other) {
        Optional<Q> sum = typical.flatMap(mine -> other.typical.map(mine::plus));
        return new Range<>(low.plus(other.low), sum, high.plus(other.high));
    }

    public Range<Q> times(double factor) {
        return new Range<>(low.times(factor), typical.map(value -> value.times(factor)), high.times(factor));
    }

    private static <Q extends Quantity<Q>> boolean lies(Q value, Q low, Q high) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
}
