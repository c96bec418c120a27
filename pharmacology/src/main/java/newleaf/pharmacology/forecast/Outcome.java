package newleaf.pharmacology.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.people.Band;
import newleaf.pharmacology.people.Quantiles;
import newleaf.pharmacology.people.Three;
import newleaf.pharmacology.people.VirtualPeople;

/// Turns weighted people's diaries into a forecast.
final class Outcome {
    private static final int ROWS_A_REPORT = 2;
    private static final int ROWS_A_DAY = (int) (24 / Timeline.STEP);
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    private final Bands bands;
    private final double[][] course;
    private final double[] weights;
    private final int people;

    Outcome(Bands bands, Diaries diaries, double[] weights) {
        this.bands = bands;
        this.course = diaries.course();
        this.weights = weights;
        this.people = weights.length;
    }

    Forecast forecast(boolean fromLastDose, Learnt learnt) {
        List<Double> hours = new ArrayList<>();
        List<double[]> at = new ArrayList<>();
        for (int row = 0; row < course.length; row += ROWS_A_REPORT) {
            hours.add(row * Timeline.STEP);
            at.add(course[row]);
        }
        double[][] daily = dailyMeans();
        double[][] times = times();
        return new Forecast(
                VirtualPeople.SEED,
                people,
                fromLastDose,
                hours,
                band(at),
                band(List.of(daily)),
                three(times[0]),
                three(times[1]).orElseThrow(),
                three(times[2]),
                reaching(times[0]),
                likelihood(daily),
                learnt);
    }

    private Band band(List<double[]> columns) {
        double[][] quantiles = new double[SHARES.length][columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            double[] three = Quantiles.of(columns.get(i), weights, SHARES);
            for (int q = 0; q < SHARES.length; q++) quantiles[q][i] = three[q];
        }
        return Band.of(quantiles[0], quantiles[1], quantiles[2]);
    }

    private double[][] dailyMeans() {
        double[][] daily = new double[Timeline.DAYS][people];
        for (int day = 0; day < daily.length; day++) {
            for (int i = 0; i <= ROWS_A_DAY; i++) {
                double share = (i == 0 || i == ROWS_A_DAY ? 0.5 : 1.0) / ROWS_A_DAY;
                double[] row = course[day * ROWS_A_DAY + i];
                for (int person = 0; person < people; person++) daily[day][person] += share * row[person];
            }
        }
        return daily;
    }

    /// Of everyone: the first hour of a mild diary, the hour of the peak, the last hour of a mild diary. NaN where a
    /// mild diary is never reached.
    private double[][] times() {
        double[][] times = new double[3][people];
        for (int person = 0; person < people; person++) {
            int first = -1;
            int last = -1;
            int top = 0;
            for (int row = 0; row < course.length; row++) {
                double diary = course[row][person];
                if (diary > course[top][person]) top = row;
                if (diary >= bands.mild()) {
                    last = row;
                    if (first < 0) first = row;
                }
            }
            times[0][person] = first < 0 ? Double.NaN : crossing(person, first - 1, first);
            times[1][person] = peak(person, top);
            times[2][person] = last < 0 ? Double.NaN : crossing(person, last, last + 1);
        }
        return times;
    }

    private double crossing(int person, int from, int to) {
        if (from < 0) return 0;
        if (to >= course.length) return from * Timeline.STEP;
        double a = course[from][person];
        double b = course[to][person];
        return (from + (bands.mild() - a) / (b - a)) * Timeline.STEP;
    }

    /// The top of the parabola through the highest row and its neighbours.
    private double peak(int person, int top) {
        if (top == 0 || top == course.length - 1) return top * Timeline.STEP;
        double before = course[top - 1][person];
        double after = course[top + 1][person];
        double bend = before - 2 * course[top][person] + after;
        return (top + (bend < 0 ? (before - after) / (2 * bend) : 0)) * Timeline.STEP;
    }

    private double reaching(double[] onset) {
        double share = 0;
        for (int person = 0; person < people; person++) if (!Double.isNaN(onset[person])) share += weights[person];
        return share;
    }

    private Optional<Three> three(double[] values) {
        double[] kept = new double[people];
        double[] counted = new double[people];
        int count = 0;
        for (int person = 0; person < people; person++) {
            if (Double.isNaN(values[person]) || weights[person] <= 0) continue;
            kept[count] = values[person];
            counted[count++] = weights[person];
        }
        if (count == 0) return Optional.empty();
        double[] three =
                Quantiles.of(java.util.Arrays.copyOf(kept, count), java.util.Arrays.copyOf(counted, count), SHARES);
        return Optional.of(new Three(three[0], three[1], three[2]));
    }

    private Likelihood likelihood(double[][] daily) {
        double[] share = new double[4];
        for (int person = 0; person < people; person++) {
            double worst = 0;
            for (double[] day : daily) worst = Math.max(worst, day[person]);
            share[bands.grade(worst)] += weights[person];
        }
        return new Likelihood(share[0], share[1], share[2], share[3]);
    }
}
