package newleaf.taper.limits;

import newleaf.knowledge.Shelves;

/// The numbers of the limits, each a card `parameter-taper-…`.
///
/// @param largestCut     percent of the day's total in any seven days
/// @param slowCut        the same after `slowDays` on one amount
/// @param lastFrom       grams from which the last dose goes to nothing, where nothing else was asked for
/// @param lastFromMost   the most of them that may be asked for
/// @param smallestDose   grams of leaf: half a gram
/// @param halfGramLeaf   milligrams of mitragynine that stand for it in leaf of unknown weight
/// @param mostChanges    up to `manyGrams` a day; `mostChangesAbove` from there
/// @param keptDays       how long the last amount is shown of a plan that does not end at nothing
public record TaperNumbers(
        double largestCut,
        double smallestCut,
        double slowCut,
        int slowDays,
        int smallestInterval,
        int longestInterval,
        double lastFrom,
        double lastFromMost,
        double smallestDose,
        double halfGramLeaf,
        double halfGramExtract,
        int mostChanges,
        int mostChangesAbove,
        double manyGrams,
        double defaultScale,
        int keptDays,
        Easy easy) {

    /// Amounts that are easy to weigh and to remember, in grams.
    ///
    /// @param from    a dose of as much changes in steps of `large`
    /// @param tenths  the small step where the scale shows tenths
    public record Easy(double from, double large, double small, double tenths) {}

    public static TaperNumbers in(Shelves shelves) {
        var cut = shelves.parameter("parameter-taper-largest-cut");
        var range = cut.range().orElseThrow();
        return new TaperNumbers(
                cut.value(),
                range.low(),
                range.high(),
                (int) value(shelves, "large-cut-days"),
                (int) value(shelves, "smallest-interval"),
                (int) value(shelves, "longest-interval"),
                value(shelves, "last-from"),
                shelves.parameter("parameter-taper-last-from")
                        .range()
                        .orElseThrow()
                        .high(),
                value(shelves, "smallest-dose"),
                value(shelves, "half-gram-leaf"),
                value(shelves, "half-gram-extract"),
                (int) value(shelves, "most-changes"),
                (int) value(shelves, "most-changes-above"),
                value(shelves, "many-grams"),
                value(shelves, "default-scale"),
                (int) value(shelves, "kept-days"),
                easy(shelves));
    }

    private static Easy easy(Shelves shelves) {
        var small = shelves.parameter("parameter-taper-easy-small");
        return new Easy(
                value(shelves, "easy-from"),
                value(shelves, "easy-large"),
                small.value(),
                small.range().orElseThrow().low());
    }

    private static double value(Shelves shelves, String name) {
        return shelves.parameter("parameter-taper-" + name).value();
    }
}
