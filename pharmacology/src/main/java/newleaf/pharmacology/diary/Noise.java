package newleaf.pharmacology.diary;

import newleaf.knowledge.Shelves;

/// How a day's diary strays from what is predicted: Huber's density, a normal one whose tails fall as an exponential.
/// Unlike heavier tails it never forgets a day that nobody predicts, and its logarithm is concave: a higher diary
/// always
/// speaks for higher predictions.
///
/// Reference: Huber, Ann. Math. Stat. 1964;35:73-101.
///
/// @param scale    points, and on a day of illness
/// @param turn     where the tails begin, in scales
/// @param counts   how much a day counts, because neighbouring days are alike
public record Noise(double scale, double scaleIll, double turn, double counts) {
    public static Noise in(Shelves shelves) {
        return new Noise(
                shelves.parameter("parameter-diary-noise").value(),
                shelves.parameter("parameter-diary-noise-ill").value(),
                shelves.parameter("parameter-diary-noise-turn").value(),
                shelves.parameter("parameter-diary-day-counts").value());
    }

    /// How many scales a prediction is off.
    double off(Observation observed, double predicted) {
        return Math.abs(observed.diary() - predicted) / (observed.isIll() ? scaleIll : scale);
    }

    /// The logarithm of a day's likelihood, up to a constant.
    ///
    /// @param off  in scales
    double logLikelihood(double off) {
        double inside = Math.min(off, turn);
        return -counts * inside * (off - inside / 2);
    }
}
