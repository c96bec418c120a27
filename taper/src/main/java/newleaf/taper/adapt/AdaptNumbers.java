package newleaf.taper.adapt;

import newleaf.knowledge.Shelves;

/// The numbers of the adapting rule, each a card.
public record AdaptNumbers(
        double severe,
        double moderate,
        double mild,
        double aboveBaseline,
        double craving,
        double slowCraving,
        double sleepHours,
        int daysRunning,
        int baselineDays,
        int baselineFewest,
        int stepBackDays,
        double slowFactor,
        int holdDays,
        int missedDays,
        int sameDoseDays,
        int signalDays,
        double signalHours,
        double signalShare) {
    public static AdaptNumbers in(Shelves shelves) {
        return new AdaptNumbers(
                shelves.parameter("parameter-diary-severe").value(),
                shelves.parameter("parameter-diary-moderate").value(),
                shelves.parameter("parameter-diary-mild").value(),
                of(shelves, "above-baseline"),
                of(shelves, "craving"),
                of(shelves, "slow-craving"),
                of(shelves, "sleep"),
                (int) of(shelves, "days-running"),
                (int) of(shelves, "baseline-days"),
                (int) of(shelves, "baseline-fewest"),
                (int) of(shelves, "step-back-days"),
                of(shelves, "slow-factor"),
                (int) of(shelves, "hold-days"),
                (int) of(shelves, "missed-days"),
                (int) of(shelves, "same-dose-days"),
                (int) of(shelves, "signal-days"),
                of(shelves, "signal-hours"),
                of(shelves, "signal-percent") / 100);
    }

    private static double of(Shelves shelves, String name) {
        return shelves.parameter("parameter-adapt-" + name).value();
    }
}
