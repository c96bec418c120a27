package newleaf.pharmacology.forecast;

import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.people.Band;
import newleaf.pharmacology.people.Three;

/// The course after the last dose, as bands over people. Hours count from the last dose.
///
/// @param diary          0 to 100, at `hours`
/// @param dailyMeans     the mean of each 24 hours
/// @param reaching       the share of people who ever reach a diary of `mild`
/// @param onsetHours     the first diary of `mild` or more; of those who reach it, else empty
/// @param easedByHours   the last such diary
/// @param whatTheDiaryTold  whether check-ins have changed anything
public record Forecast(
        long seed,
        int people,
        boolean fromLastDose,
        List<Double> hours,
        Band diary,
        Band dailyMeans,
        Optional<Three> onsetHours,
        Three peakHours,
        Optional<Three> easedByHours,
        double reaching,
        Likelihood probability,
        Learnt whatTheDiaryTold) {
    public Forecast {
        hours = List.copyOf(hours);
    }

    /// What the diary has taught.
    public enum Learnt {
        NO_DIARY,
        NOT_ENOUGH_YET,
        SOMETHING
    }

    @Override
    public String toString() {
        return "Forecast";
    }
}
