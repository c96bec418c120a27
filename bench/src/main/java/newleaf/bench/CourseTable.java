package newleaf.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Speed and error in one table: every line of `CourseBench`, its ratio to Hipparchus in the same run, and the worst
/// error of the same program. Takes the options of JMH.
public final class CourseTable {
    private CourseTable() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Map<String, double[]> errors = new TreeMap<>();
        Pk1Errors.byProgram().forEach((program, shares) -> errors.put("pk1" + program, shares));
        ProductErrors.byProgram().forEach((program, shares) -> errors.put("product" + program, shares));
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .include(CourseBench.class.getName() + ".*")
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult each : results) byName.put(each.getPrimaryResult().getLabel(), each);
        System.out.printf(
                Locale.ROOT,
                "%-26s %10s %9s %14s %12s%n",
                "60 days, 240 doses",
                "people/s",
                "+-",
                "to Hipparchus",
                "worst error");
        byName.forEach((name, result) -> System.out.println(line(name, result, byName, errors)));
    }

    private static String line(
            String name, RunResult result, Map<String, RunResult> all, Map<String, double[]> errors) {
        double score = result.getPrimaryResult().getScore();
        RunResult solver = all.get((name.startsWith("pk1") ? "pk1" : "product") + "Hipparchus");
        String ratio = solver == null
                ? ""
                : String.format(
                        Locale.ROOT, "%.0f", score / solver.getPrimaryResult().getScore());
        return String.format(
                Locale.ROOT,
                "%-26s %10.0f %9.0f %14s %12.1e",
                name,
                score,
                result.getPrimaryResult().getScoreError(),
                ratio,
                worst(errors.get(name.replace("TwoThreads", ""))));
    }

    private static double worst(double[] shares) {
        double worst = 0;
        for (double share : shares) worst = Math.max(worst, share);
        return worst;
    }
}
