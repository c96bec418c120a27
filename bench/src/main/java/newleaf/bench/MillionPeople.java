package newleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.people.Quantiles;

/// One million people, 60 days, 240 doses: the mean diary of every day of everyone, and its quantiles.
public final class MillionPeople {
    private static final int HOURS_A_ROW = 6;
    private static final int ROWS_A_DAY = 24 / HOURS_A_ROW;

    private MillionPeople() {}

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        long start = System.nanoTime();
        Crowd crowd = CourseBench.crowd(people);
        long drawn = System.nanoTime();
        Doses doses = CourseBench.schedule().doses();
        double[] hours = new double[Pk1People.DAYS * ROWS_A_DAY + 1];
        for (int i = 0; i < hours.length; i++) hours[i] = HOURS_A_ROW * i;
        float[][] days = new float[Pk1People.DAYS][people];
        Simulation.here().run(crowd, Schedule.of(doses, hours), (person, rows, lane) -> {
            DiaryScale diary = DiaryScale.of(crowd, person);
            double before = diary.at(rows.withdrawal(0, lane));
            for (int day = 0; day < days.length; day++) {
                double sum = 0;
                for (int i = 1; i <= ROWS_A_DAY; i++) {
                    double now = diary.at(rows.withdrawal(day * ROWS_A_DAY + i, lane));
                    sum += (before + now) / 2;
                    before = now;
                }
                days[day][person] = (float) (sum / ROWS_A_DAY);
            }
        });
        long run = System.nanoTime();
        double[] column = new double[people];
        for (int day = 9; day < days.length; day += 10) {
            for (int person = 0; person < people; person++) column[person] = days[day][person];
            Arrays.sort(column);
            System.out.printf(
                    "day %d: p10 %.3f, p50 %.3f, p90 %.3f%n",
                    day + 1, Quantiles.of(column, 0.1), Quantiles.of(column, 0.5), Quantiles.of(column, 0.9));
        }
        System.out.printf(
                "%d people: drawn in %.1f s, run in %.1f s, all %.1f s%n",
                people, (drawn - start) / 1e9, (run - drawn) / 1e9, (System.nanoTime() - start) / 1e9);
        System.out.println("peak memory: " + peakMemory());
    }

    /// Of the whole process, as Linux counts it.
    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return "not known here";
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring(6).strip())
                    .findFirst()
                    .orElse("not known here");
        }
    }
}
