package newleaf.taper.limits;

import newleaf.knowledge.Shelves;

/// The numbers of the limits and of the default wish, each a card `parameter-taper-…`.
public record TaperNumbers(
        double largestCut,
        double smallestCut,
        double cutWithReason,
        int largeCutDays,
        int smallestInterval,
        int longestInterval,
        double tenSteps,
        double lastFromGrams,
        double defaultScale,
        int shortest,
        double pace,
        double longUseMonths,
        double onceADayShare) {

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
                value(shelves, "ten-steps"),
                value(shelves, "last-from"),
                value(shelves, "default-scale"),
                (int) value(shelves, "shortest"),
                value(shelves, "pace"),
                value(shelves, "long-use"),
                value(shelves, "once-a-day-share") / 100);
    }

    private static double value(Shelves shelves, String name) {
        return shelves.parameter("parameter-taper-" + name).value();
    }
}
