package newleaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.intake.run.RunFile;
import newleaf.pharmacology.course.Course;
import newleaf.pharmacology.course.Course.Curve;
import newleaf.pharmacology.course.Simulate;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;

/// The runs of the typical person that the report on the model shows.
final class ModelRuns {
    private final ParameterCards cards;

    ModelRuns(ParameterCards cards) {
        this.cards = cards;
    }

    List<Double> stop(double milligramsADay, int count, double[] after, Map<String, Double> parameters) {
        List<RunFile.Dose> doses = new ArrayList<>();
        for (int day = 0; day < 120; day++) {
            for (int i = 0; i < count; i++) {
                double clock = count == 1 ? 7 : 7 + 15.0 * i / (count - 1);
                doses.add(new RunFile.Dose(24 * day + clock, milligramsADay / count));
            }
        }
        double last = doses.getLast().hour();
        List<Double> hours = new ArrayList<>();
        for (double each : after) hours.add(last + each);
        return values(simulate(doses, hours, parameters).diary());
    }

    double ratioOfAreas(int day) {
        List<Double> hours = new ArrayList<>();
        for (int i = 0; i <= 960; i++) hours.add(24.0 * day + i * 0.025);
        Course course = simulate(daily(15, 39), hours, Map.of());
        return values(course.sevenHydroxy()).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / values(course.mitragynine()).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    int daysToSteadyState() {
        List<Double> hours = new ArrayList<>();
        for (int day = 1; day <= 60; day++) hours.add(24.0 * day);
        List<Double> troughs = values(simulate(daily(60, 39), hours, Map.of()).mitragynine());
        int day = 0;
        while (troughs.get(day) < 0.9 * troughs.getLast()) day++;
        return day + 1;
    }

    static List<RunFile.Dose> daily(int days, double milligrams) {
        List<RunFile.Dose> doses = new ArrayList<>();
        for (int day = 0; day < days; day++) doses.add(new RunFile.Dose(24.0 * day, milligrams));
        return doses;
    }

    Course once(double milligrams, Map<String, Double> parameters) {
        return simulate(List.of(new RunFile.Dose(0, milligrams)), List.of(), parameters);
    }

    Course simulate(List<RunFile.Dose> doses, List<Double> hours, Map<String, Double> parameters) {
        return new Simulate(cards, new Simulation(Engine.PLAIN, 1)).of(new RunFile(parameters, doses, hours, 1, 1));
    }

    static double value(Curve curve) {
        return values(curve).getFirst();
    }

    static List<Double> values(Curve curve) {
        return switch (curve) {
            case Curve.One(var values) -> values;
            case Curve.Many(var band) -> band.p50();
        };
    }
}
