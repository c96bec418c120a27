package newleaf.taper.search;

/// The levers of one way down.
///
/// @param cutPercent  how much of the day's total a step takes away at most
/// @param evenUntil   until which share of the start all doses shrink alike; below it doses are given up one by one
/// @param lastShare   from which share of the highest allowed amount the last step goes to nothing
/// @param inEffect    how far the days follow what a step changes in effect (1) instead of in percent (0)
/// @param tail        how long steps below the amount down to which the pace is counted last, as a share of that
record Shape(double cutPercent, double evenUntil, double lastShare, double inEffect, double tail) {
    /// The levers that decide about the levels, not about their days.
    Shape levels() {
        return new Shape(cutPercent, evenUntil, lastShare, 0, 0);
    }

    Shape withCut(double value) {
        return new Shape(value, evenUntil, lastShare, inEffect, tail);
    }

    Shape withEvenUntil(double value) {
        return new Shape(cutPercent, value, lastShare, inEffect, tail);
    }

    Shape withLastShare(double value) {
        return new Shape(cutPercent, evenUntil, value, inEffect, tail);
    }

    Shape withInEffect(double value) {
        return new Shape(cutPercent, evenUntil, lastShare, value, tail);
    }

    Shape withTail(double value) {
        return new Shape(cutPercent, evenUntil, lastShare, inEffect, value);
    }
}
