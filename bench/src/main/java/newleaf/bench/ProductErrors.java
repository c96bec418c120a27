package newleaf.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.Parameter;

/// Worst errors on the product's equations, ours and Hipparchus at 1e-6, against Hipparchus at 1e-11 in steps of at
/// most 1/32 hour.
public final class ProductErrors {
    private static final int PEOPLE = 16;
    private static final String[] STATES = {"C1", "C7", "S", "T", "X"};

    private ProductErrors() {}

    /// By the name of the program in `CourseBench`.
    static Map<String, double[]> byProgram() {
        Crowd crowd = CourseBench.crowd(PEOPLE);
        Doses doses = CourseBench.schedule().doses();
        double[] hours = new double[1440];
        for (int i = 0; i < hours.length; i++) hours[i] = i + 0.5;
        Map<String, double[]> all = new LinkedHashMap<>();
        for (String program : List.of("OursPlain", "OursVector", "Hipparchus"))
            all.put(program, new double[STATES.length]);
        double[][][] plain = engine(Engine.PLAIN, crowd, doses, hours);
        double[][][] vector = engine(Engine.VECTOR, crowd, doses, hours);
        for (int person = 0; person < PEOPLE; person++) {
            double[][] exact = solver(crowd, person, doses, hours, 1e-11, 1.0 / 32);
            compare(plain[person], exact, all.get("OursPlain"));
            compare(vector[person], exact, all.get("OursVector"));
            compare(solver(crowd, person, doses, hours, 1e-6, 4), exact, all.get("Hipparchus"));
        }
        return all;
    }

    public static void main(String[] arguments) {
        System.out.println("product: error / peak              C1       C7        S        T        X");
        byProgram().forEach((program, shares) -> System.out.println(Pk1Errors.line(program, shares)));
    }

    private static double[][][] engine(Engine engine, Crowd crowd, Doses doses, double[] hours) {
        double[][][] rows = new double[crowd.people()][hours.length][];
        new Simulation(engine, 1).run(crowd, Schedule.of(doses, hours), (person, all, lane) -> {
            for (int row = 0; row < hours.length; row++) {
                rows[person][row] = new double[] {
                    all.mitragynine(row, lane),
                    all.sevenHydroxy(row, lane),
                    all.effect(row, lane),
                    all.tolerance(row, lane),
                    all.withdrawal(row, lane)
                };
            }
        });
        return rows;
    }

    private static void compare(double[][] actual, double[][] expected, double[] worst) {
        for (int q = 0; q < worst.length; q++) {
            double peak = 0;
            double off = 0;
            for (int row = 0; row < actual.length; row++) {
                peak = Math.max(peak, Math.abs(expected[row][q]));
                off = Math.max(off, Math.abs(actual[row][q] - expected[row][q]));
            }
            worst[q] = Math.max(worst[q], off / peak);
        }
    }

    private static double[][] solver(
            Crowd crowd, int person, Doses doses, double[] hours, double relative, double longest) {
        double[] at = new double[doses.count()];
        double[] nanomoles = new double[doses.count()];
        for (int i = 0; i < at.length; i++) {
            at[i] = doses.hour(i);
            nanomoles[i] = doses.milligrams(i) * crowd.nanomolesPerMilligram(0, person);
        }
        var equations = new ProductHipparchus(crowd, person);
        double[][] states = equations.run(at, nanomoles, hours, relative, longest);
        double[][] rows = new double[states.length][];
        for (int row = 0; row < rows.length; row++) {
            double[] y = states[row];
            rows[row] = new double[] {
                y[1] / crowd.value(Parameter.V1, person),
                y[3] / crowd.value(Parameter.VM, person),
                equations.signal(y[4]),
                equations.tolerance(y),
                y[8]
            };
        }
        return rows;
    }
}
