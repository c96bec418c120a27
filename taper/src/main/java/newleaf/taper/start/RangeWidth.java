package newleaf.taper.start;

import newleaf.documents.Span;
import newleaf.knowledge.Shelves;

/// How wide the range of a dose is, as a part of its upper end. Both bounds are cards.
///
/// @param narrow  up to here a plan starts at the lower end
/// @param wide    up to here it stays there for a first step; beyond nothing is planned
record RangeWidth(double narrow, double wide) {
    static RangeWidth in(Shelves shelves) {
        return new RangeWidth(
                shelves.parameter("parameter-taper-range-narrow").value() / 100,
                shelves.parameter("parameter-taper-range-wide").value() / 100);
    }

    boolean isTooWide(Span span) {
        return of(span) > wide;
    }

    boolean staysFirst(Span span) {
        return of(span) > narrow && !isTooWide(span);
    }

    private static double of(Span span) {
        return span.high() <= 0 ? 0 : (span.high() - span.low()) / span.high();
    }
}
