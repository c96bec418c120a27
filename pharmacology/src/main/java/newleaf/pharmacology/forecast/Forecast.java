package newleaf.pharmacology.forecast;

import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.people.Band;
import newleaf.pharmacology.people.Three;

/// The course after the last dose, as bands over people. Hours count from the last dose.
///
/// @param diary          0 to 100, at `hours`, with everybody's own background
/// @param dailyMeans     the mean of each 24 hours, likewise
/// @param onsetHours     the first withdrawal of `mild` or more after the dip that follows the last dose; who never
///                       reaches it counts as infinite
/// @param peakHours      of those who reach it, else empty; and of the last such withdrawal
/// @param reaching       the share of people who ever reach a withdrawal of `mild`
/// @param probability    of the worst day, with the background
/// @param withdrawalAlone  of the worst day, without it
/// @param background     everybody's own symptoms, in points of the diary
/// @param whatTheDiaryTold  whether check-ins have changed anything
public record Forecast(
        long seed,
        int people,
        boolean fromLastDose,
        List<Double> hours,
        Band diary,
        Band dailyMeans,
        Three onsetHours,
        Optional<Three> peakHours,
        Optional<Three> easedByHours,
        double reaching,
        Likelihood probability,
        Likelihood withdrawalAlone,
        Three background,
        Learnt whatTheDiaryTold) {
    public Forecast {
        hours = List.copyOf(hours);
    }

    /// What the diary has taught.
    public enum Learnt {
        NO_DIARY,
        NOT_ENOUGH_YET,
        /// Days that no virtual person predicts: they are not used.
        FITS_NOBODY,
        /// What the background is, and nothing about withdrawal.
        BACKGROUND_ONLY,
        SOMETHING
    }

    @Override
    public String toString() {
        return "Forecast";
    }
}
