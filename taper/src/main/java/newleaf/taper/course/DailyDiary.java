package newleaf.taper.course;

import java.util.Arrays;
import newleaf.pharmacology.people.Three;

/// The mean diary of every day, of every virtual person.
public final class DailyDiary {
    private final double[][] days;
    private final double[] burdens;
    private final double[] peaks;

    /// @param days  by person, then by day; not copied
    DailyDiary(double[][] days) {
        this.days = days;
        this.burdens = new double[days.length];
        this.peaks = new double[days.length];
        for (int person = 0; person < days.length; person++) {
            for (double each : days[person]) {
                burdens[person] += each;
                peaks[person] = Math.max(peaks[person], each);
            }
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
        return burdens.clone();
    }

    /// The highest day, by person.
    public double[] peaks() {
        return peaks.clone();
    }

    public Three burden() {
        return Three.of(burdens);
    }

    public Three peak() {
        return Three.of(peaks);
    }

    /// Over people, on one day.
    public Three on(int day) {
        return Three.of(Arrays.stream(days).mapToDouble(each -> each[day]).toArray());
    }

    /// The share of people with a day at or above a diary.
    public double shareReaching(double diary) {
        return Arrays.stream(peaks).filter(each -> each >= diary).count() / (double) days.length;
    }

    @Override
    public String toString() {
        return "DailyDiary";
    }
}
