package newleaf.taper.pace;

import newleaf.knowledge.Shelves;

/// The numbers of the paces and of the suggestion, each a card `parameter-taper-…`.
///
/// @param middleShare   of the start; below it the middle pace is the gentle one
/// @param stepDownDays  of the brisk pace where stopping is no harder
/// @param gainPoints    of the worst day at the 90th percentile that count as a gain
/// @param gainSevere    of the chance of a severe day, from 0 to 1
public record PaceNumbers(
        int briskDays, int gentleDays, double middleShare, int stepDownDays, double gainPoints, double gainSevere) {
    public static PaceNumbers in(Shelves shelves) {
        return new PaceNumbers(
                (int) value(shelves, "brisk-days"),
                (int) value(shelves, "gentle-days"),
                value(shelves, "middle-share") / 100,
                (int) value(shelves, "step-down-days"),
                value(shelves, "gain-points"),
                value(shelves, "gain-severe") / 100);
    }

    private static double value(Shelves shelves, String name) {
        return shelves.parameter("parameter-taper-" + name).value();
    }
}
