package newleaf.pharmacology.forecast;

import java.util.List;

/// The diary of every virtual person at every row of the forecast, and the mean of every day that was written down.
final class Diaries {
    private final Timeline timeline;
    private final double[][] course;
    private final double[][] predicted;

    Diaries(Timeline timeline, int people) {
        this.timeline = timeline;
        this.course = new double[timeline.forecastRows().length][people];
        this.predicted = new double[timeline.observed().size()][people];
    }

    /// Called for each person once, from any thread.
    void note(int person, double[] diary) {
        int[] rows = timeline.forecastRows();
        for (int i = 0; i < rows.length; i++) course[i][person] = diary[rows[i]];
        for (int day = 0; day < predicted.length; day++) {
            predicted[day][person] = mean(timeline.observed().get(day).rows(), diary);
        }
    }

    private static double mean(List<Integer> rows, double[] diary) {
        double sum = (diary[rows.getFirst()] + diary[rows.getLast()]) / 2;
        for (int i = 1; i + 1 < rows.size(); i++) sum += diary[rows.get(i)];
        return sum / (rows.size() - 1);
    }

    /// By row (every [Timeline#STEP] hours from the last dose), then by person.
    double[][] course() {
        return course;
    }

    /// Everybody's highest diary after the last dose.
    double[] worst() {
        double[] worst = new double[course[0].length];
        for (double[] row : course) {
            for (int person = 0; person < worst.length; person++) worst[person] = Math.max(worst[person], row[person]);
        }
        return worst;
    }

    double[] predicted(int day) {
        return predicted[day];
    }
}
