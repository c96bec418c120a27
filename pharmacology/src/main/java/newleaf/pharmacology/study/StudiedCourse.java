package newleaf.pharmacology.study;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newleaf.pharmacology.people.Quantiles;

/// Withdrawal w of many people, from a day before the last dose to 60 days after it.
public final class StudiedCourse {
    /// From where it is felt at all.
    public static final double FELT = 5;

    static final double[] HOURS = hours();
    private static final int[] LOOKED_AT = {10, 12, 15, 18, 20, 24, 36, 48, 72, 120, 168, 336, 504, 672};
    private static final int LAST_DOSE = Arrays.binarySearch(HOURS, 0.0);

    private final double[] worst;
    private final double[] peakHour;
    private final double[] onset;
    private final double[] eased;
    private final double[] usualDay;
    private final Map<Integer, double[]> at = new TreeMap<>();

    StudiedCourse(int people) {
        worst = new double[people];
        peakHour = new double[people];
        onset = new double[people];
        eased = new double[people];
        usualDay = new double[people];
        for (int hour : LOOKED_AT) at.put(hour, new double[people]);
    }

    private static double[] hours() {
        return IntStream.concat(
                        IntStream.concat(
                                IntStream.rangeClosed(-96, 96),
                                IntStream.rangeClosed(25, 240).map(hour -> 4 * hour)),
                        IntStream.rangeClosed(61, 360).map(hour -> 16 * hour))
                .mapToDouble(quarter -> quarter / 4.0)
                .toArray();
    }

    /// Called for each person once, from any thread.
    ///
    /// @param diary  at [#HOURS]
    void note(int person, double[] diary) {
        int top = LAST_DOSE;
        for (int row = LAST_DOSE; row < diary.length; row++) if (diary[row] > diary[top]) top = row;
        worst[person] = diary[top];
        peakHour[person] = HOURS[top];
        for (int row = 0; row <= LAST_DOSE; row++) usualDay[person] = Math.max(usualDay[person], diary[row]);
        onset[person] = onset(diary);
        eased[person] = eased(diary);
        at.forEach((hour, values) -> values[person] = diary[Arrays.binarySearch(HOURS, hour)]);
    }

    private static double onset(double[] diary) {
        int dip = LAST_DOSE;
        while (dip + 1 < diary.length && diary[dip + 1] <= diary[dip]) dip++;
        int row = dip;
        while (row < diary.length && diary[row] < FELT) row++;
        if (row == diary.length) return Double.POSITIVE_INFINITY;
        return row == dip ? HOURS[row] : crossing(diary, row - 1);
    }

    private static double eased(double[] diary) {
        int row = diary.length - 1;
        while (row >= LAST_DOSE && diary[row] < FELT) row--;
        if (row < LAST_DOSE) return Double.NaN;
        return row == diary.length - 1 ? HOURS[row] : crossing(diary, row);
    }

    private static double crossing(double[] diary, int row) {
        double share = (FELT - diary[row]) / (diary[row + 1] - diary[row]);
        return HOURS[row] + share * (HOURS[row + 1] - HOURS[row]);
    }

    /// Of each person; not copied.
    public double[] worst() {
        return worst;
    }

    /// Of each person; infinite where it is never felt; not copied.
    public double[] onset() {
        return onset;
    }

    public double worst(double share) {
        return quantile(worst, share);
    }

    /// Who never feels it counts as infinite.
    public double onset(double share) {
        return quantile(onset, share);
    }

    /// Of those who feel it.
    public double eased(double share) {
        return quantile(Arrays.stream(eased).filter(each -> !Double.isNaN(each)).toArray(), share);
    }

    /// Of those who feel it.
    public double peakHour(double share) {
        return quantile(
                IntStream.range(0, worst.length)
                        .filter(person -> worst[person] >= FELT)
                        .mapToDouble(person -> peakHour[person])
                        .toArray(),
                share);
    }

    /// One of the hours that are looked at.
    public double at(int hour, double share) {
        return quantile(by(hour), share);
    }

    /// The share of people at or above a value.
    public double reaching(double least) {
        return share(worst, least);
    }

    public double reachingAt(int hour, double least) {
        return share(by(hour), least);
    }

    /// On the last day of the habit, before the last dose.
    public double reachingOnAUsualDay(double least) {
        return share(usualDay, least);
    }

    public double mean() {
        return Arrays.stream(worst).average().orElseThrow();
    }

    public double deviation() {
        double mean = mean();
        return Math.sqrt(Arrays.stream(worst)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow());
    }

    private double[] by(int hour) {
        return java.util.Objects.requireNonNull(at.get(hour));
    }

    private static double share(double[] values, double least) {
        return Arrays.stream(values).filter(each -> each >= least).count() / (double) values.length;
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : Quantiles.of(sorted, share);
    }
}
