package newleaf.taper.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newleaf.pharmacology.people.Quantiles;
import newleaf.pharmacology.people.Three;

/// The mean diary of every day, of every virtual person.
public final class DailyDiary {
    /// Neighbouring days of one person lie side by side in memory.
    private static final int TILE = 8;

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

    /// Over people, of each day.
    public List<Double> medians() {
        List<Double> medians = new ArrayList<>();
        double[][] columns = new double[TILE][days.length];
        for (int from = 0; from < days(); from += TILE) {
            int count = Math.min(TILE, days() - from);
            for (int person = 0; person < days.length; person++) {
                for (int i = 0; i < count; i++) columns[i][person] = days[person][from + i];
            }
            for (int i = 0; i < count; i++) {
                Arrays.sort(columns[i]);
                medians.add(Quantiles.of(columns[i], 0.5));
            }
        }
        return medians;
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
