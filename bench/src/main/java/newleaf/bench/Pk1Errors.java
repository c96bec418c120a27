package newleaf.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Worst errors against `pk1-reference.csv`, each as a share of that state's peak in that subject.
final class Pk1Errors {
    static final String[] STATES = {"A1", "A2", "A3", "A4", "CE", "T", "W"};
    private static final double CLOSE = 1e-9;

    private Pk1Errors() {}

    /// A row of the reference: subject (from 0), hour, seven states.
    record Expected(int subject, double hour, double[] states) {}

    static List<Expected> reference() {
        List<Expected> rows = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(
                Pk1Errors.class.getResourceAsStream("pk1-reference.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",");
                double[] states = new double[STATES.length];
                for (int i = 0; i < states.length; i++) states[i] = Double.parseDouble(cells[i + 2]);
                rows.add(new Expected(Integer.parseInt(cells[0]) - 1, Double.parseDouble(cells[1]), states));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    /// Of the engine: the states at the ends of its steps, three subjects.
    static double[] engine(Pk1Block block) {
        Pk1People people = new Pk1People(3);
        List<Expected> expected = reference();
        double[][] worst = new double[3][STATES.length];
        double[][] peak = new double[3][STATES.length];
        for (int first = 0; first < 3; first += block.w) {
            int from = first;
            block.run(people, first, hour -> {
                for (int lane = 0; lane < block.w && from + lane < 3; lane++) {
                    compare(block.state(lane), hour, from + lane, expected, worst[from + lane], peak[from + lane]);
                }
            });
        }
        return shares(worst, peak);
    }

    static double[] solver(double relative) {
        Pk1People people = new Pk1People(3);
        double[][] worst = new double[3][STATES.length];
        double[][] peak = new double[3][STATES.length];
        List<Expected> expected = reference();
        for (int subject = 0; subject < 3; subject++) {
            int each = subject;
            double[] hours = java.util.stream.DoubleStream.concat(
                            java.util.stream.IntStream.rangeClosed(1, 1440).asDoubleStream(),
                            expected.stream().mapToDouble(Expected::hour))
                    .filter(hour -> hour > 0)
                    .sorted()
                    .distinct()
                    .toArray();
            double[][] rows = new Pk1Hipparchus(people.values[subject]).run(hours, relative);
            for (int i = 0; i < hours.length; i++) compare(rows[i], hours[i], each, expected, worst[each], peak[each]);
        }
        return shares(worst, peak);
    }

    private static void compare(
            double[] states, double hour, int subject, List<Expected> expected, double[] worst, double[] peak) {
        for (int i = 0; i < states.length; i++) peak[i] = Math.max(peak[i], Math.abs(states[i]));
        for (Expected row : expected) {
            if (row.subject() != subject || Math.abs(row.hour() - hour) > CLOSE) continue;
            for (int i = 0; i < states.length; i++) {
                worst[i] = Math.max(worst[i], Math.abs(states[i] - row.states()[i]));
            }
        }
    }

    private static double[] shares(double[][] worst, double[][] peak) {
        double[] share = new double[STATES.length];
        for (int subject = 0; subject < worst.length; subject++) {
            for (int i = 0; i < share.length; i++) share[i] = Math.max(share[i], worst[subject][i] / peak[subject][i]);
        }
        return share;
    }

    static String line(String name, double[] shares) {
        StringBuilder line = new StringBuilder(String.format("%-28s", name));
        for (double share : shares) line.append(String.format(" %8.1e", share));
        return line.toString();
    }

    /// By the name of the program in `CourseBench`.
    static Map<String, double[]> byProgram() {
        Map<String, double[]> all = new LinkedHashMap<>();
        all.put("OursPlain", engine(new Pk1Block(1)));
        all.put("OursVector", engine(new Pk1Vector()));
        all.put("Hipparchus", solver(1e-6));
        return all;
    }

    public static void main(String[] arguments) {
        System.out.println(
                "PK-1: error / peak                 A1       A2       A3       A4       CE        T        W");
        byProgram().forEach((program, shares) -> System.out.println(line(program, shares)));
    }
}
