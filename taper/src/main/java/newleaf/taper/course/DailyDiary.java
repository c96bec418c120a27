package newleaf.taper.course;

import java.util.Arrays;
import newleaf.pharmacology.people.Quantiles;

/// The mean diary of every day, of every virtual person.
public final class DailyDiary {
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    private final double[][] days;

    /// @param days  by person, then by day; not copied
    DailyDiary(double[][] days) {
        this.days = days;
    }

    /// Three quantiles of one number over people, of type 7.
    public record Three(double p10, double p50, double p90) {
        static Three of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Three(
                    Quantiles.of(sorted, SHARES[0]), Quantiles.of(sorted, SHARES[1]), Quantiles.of(sorted, SHARES[2]));
        }
    }

    public int people() {
        return days.length;
    }

    public int days() {
        return days[0].length;
    }

    public double on(int person, int day) {
        return days[person][day];
    }

    /// Points times days, by person.
    public double[] burdens() {
        return Arrays.stream(days)
                .mapToDouble(each -> Arrays.stream(each).sum())
                .toArray();
    }

    /// The highest day, by person.
    public double[] peaks() {
        return Arrays.stream(days)
                .mapToDouble(each -> Arrays.stream(each).max().orElse(0))
                .toArray();
    }

    public Three burden() {
        return Three.of(burdens());
    }

    public Three peak() {
        return Three.of(peaks());
    }

    /// Over people, on one day.
    public Three on(int day) {
        return Three.of(Arrays.stream(days).mapToDouble(each -> each[day]).toArray());
    }

    /// The share of people with a day at or above a diary.
    public double shareReaching(double diary) {
        return Arrays.stream(peaks()).filter(each -> each >= diary).count() / (double) days.length;
    }

    @Override
    public String toString() {
        return "DailyDiary";
    }
}
