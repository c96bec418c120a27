package newleaf.pharmacology.forecast;

import java.util.List;

/// The withdrawal w of every virtual person after the last dose, by person, and its mean on every day that was written
/// down. Nobody's background is in it.
final class Diaries {
    private final Timeline timeline;
    private final Bands bands;
    private final double[][] shown = new double[ForecastHours.SHOWN][];
    private final double[][] daily = new double[ForecastHours.DAYS][];
    private final double[] onset;
    private final double[] peak;
    private final double[] eased;
    private final double[] worst;
    private final double[] worstDay;
    private final double[][] predicted;

    Diaries(Timeline timeline, Bands bands, int people) {
        this.timeline = timeline;
        this.bands = bands;
        for (int i = 0; i < shown.length; i++) shown[i] = new double[people];
        for (int i = 0; i < daily.length; i++) daily[i] = new double[people];
        this.onset = new double[people];
        this.peak = new double[people];
        this.eased = new double[people];
        this.worst = new double[people];
        this.worstDay = new double[people];
        this.predicted = new double[timeline.observed().size()][people];
    }

    /// Called for each person once, from any thread.
    ///
    /// @param slopes  of withdrawal, per hour, at the same rows
    void note(int person, double[] diary, double[] slopes) {
        note(person, OneCourse.of(timeline.forecastRows(), diary, slopes));
        for (int day = 0; day < predicted.length; day++) {
            predicted[day][person] = mean(timeline.observed().get(day).rows(), diary);
        }
    }

    private void note(int person, OneCourse course) {
        int next = 0;
        for (int row = 0; row < ForecastHours.ROWS; row++) {
            if (ForecastHours.isShown(row)) shown[next++][person] = course.diary(row);
        }
        for (int day = 0; day < daily.length; day++) {
            daily[day][person] = course.mean(day);
            worstDay[person] = Math.max(worstDay[person], daily[day][person]);
        }
        onset[person] = course.onset(bands.mild());
        peak[person] = course.peak();
        eased[person] = course.lastAt(bands.mild());
        worst[person] = course.highest();
    }

    private static double mean(List<Integer> rows, double[] diary) {
        double sum = (diary[rows.getFirst()] + diary[rows.getLast()]) / 2;
        for (int i = 1; i + 1 < rows.size(); i++) sum += diary[rows.get(i)];
        return sum / (rows.size() - 1);
    }

    /// By the hours that are shown, then by person.
    List<double[]> shown() {
        return List.of(shown);
    }

    /// By day, then by person.
    List<double[]> daily() {
        return List.of(daily);
    }

    /// The first hour of a mild diary after the dip that follows the last dose; infinite where there is none.
    double[] onset() {
        return onset;
    }

    double[] peak() {
        return peak;
    }

    /// The last hour of a mild diary; NaN where it is never reached.
    double[] eased() {
        return eased;
    }

    /// Everybody's highest withdrawal after the last dose.
    double[] worst() {
        return worst;
    }

    /// Everybody's worst mean of 24 hours.
    double[] worstDay() {
        return worstDay;
    }

    /// By day, then by person.
    double[][] predicted() {
        return predicted;
    }
}
