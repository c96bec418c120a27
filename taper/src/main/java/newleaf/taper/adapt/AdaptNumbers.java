package newleaf.taper.adapt;

import newleaf.knowledge.Shelves;

/// The numbers of the adapting rule, each a card.
public record AdaptNumbers(Hard hard, Pace pace, Signs signs) {
    /// What makes a day a hard one.
    ///
    /// @param highBaseline  from here on only what is above the baseline counts
    public record Hard(
            double diary,
            double highBaseline,
            double above,
            double craving,
            double cravingAbove,
            double sleepHours,
            int baselineDays,
            int baselineFewest) {}

    /// How long things last, in days, and how much is needed.
    ///
    /// @param twice      hard days of the last `window` that hold a plan
    /// @param lately     the days that are looked back on
    /// @param longest    times its own length, to which a step is slowed at most
    /// @param sameDose   days running on which an amount was taken
    public record Pace(
            int twice,
            int window,
            int lately,
            int fewestWritten,
            int missedDays,
            int holdDays,
            int slowDays,
            double longest,
            int stepBackDays,
            double stepBackHours,
            int sameDose,
            double pauseHours,
            int logDays,
            int logWindow) {}

    /// Early signs in what was taken.
    public record Signs(int days, int window, double hours, double share) {}

    public static AdaptNumbers in(Shelves shelves) {
        Hard hard = new Hard(
                shelves.parameter("parameter-diary-severe").value(),
                of(shelves, "high-baseline"),
                of(shelves, "above-baseline"),
                of(shelves, "craving"),
                of(shelves, "craving-above"),
                of(shelves, "sleep"),
                (int) of(shelves, "baseline-days"),
                (int) of(shelves, "baseline-fewest"));
        Signs signs = new Signs(
                (int) of(shelves, "signal-days"),
                (int) of(shelves, "signal-window"),
                of(shelves, "signal-hours"),
                of(shelves, "signal-percent") / 100);
        return new AdaptNumbers(hard, pace(shelves), signs);
    }

    private static Pace pace(Shelves shelves) {
        return new Pace(
                (int) of(shelves, "hard-days"),
                (int) of(shelves, "hard-window"),
                (int) of(shelves, "look-back"),
                (int) of(shelves, "written-fewest"),
                (int) of(shelves, "missed-days"),
                (int) of(shelves, "hold-days"),
                (int) of(shelves, "slow-days"),
                of(shelves, "slow-most"),
                (int) of(shelves, "step-back-days"),
                of(shelves, "step-back-hours"),
                (int) of(shelves, "same-dose-days"),
                of(shelves, "pause-hours"),
                (int) of(shelves, "log-days"),
                (int) of(shelves, "log-window"));
    }

    private static double of(Shelves shelves, String name) {
        return shelves.parameter("parameter-adapt-" + name).value();
    }
}
