package newleaf.pharmacology.course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import newleaf.intake.run.RunFile;
import newleaf.pharmacology.course.Course.Curve;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Rows;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.VirtualPeople;

/// Runs the model as a run file asks.
public final class Simulate {
    private final ParameterCards cards;
    private final Simulation simulation;

    public Simulate(ParameterCards cards, Simulation simulation) {
        this.cards = cards;
        this.simulation = simulation;
    }

    public Course of(RunFile run) {
        Crowd crowd = crowd(run);
        Doses doses = Doses.of(run.doses().stream()
                .map(dose -> new Doses.Dose(dose.hour(), dose.mitragynineMg(), 0))
                .toList());
        double[] hours = run.hours().stream().mapToDouble(Double::doubleValue).toArray();
        Columns columns = new Columns(hours.length, crowd.people());
        KineticSummary[][] summaries = new KineticSummary[crowd.people()][];
        Schedule schedule = Schedule.of(doses, hours);
        do {
            simulation.run(crowd, schedule, (person, rows, lane) -> {
                if (columns.isFirstPass()) summaries[person] = KineticCourse.of(crowd, person, doses);
                note(columns, crowd, person, rows, lane);
            });
        } while (columns.needAnotherPass());
        return new Course(
                run.hours(),
                columns.curve(0),
                columns.curve(1),
                columns.curve(2),
                columns.curve(3),
                columns.curve(4),
                columns.curve(5),
                summary(summaries, 0),
                summary(summaries, 1));
    }

    private Crowd crowd(RunFile run) {
        Map<Parameter, Double> fixed = new EnumMap<>(Parameter.class);
        if (run.people() == 1) {
            for (Parameter parameter : Parameter.values()) fixed.put(parameter, cards.value(parameter));
        }
        run.parameters().forEach((id, value) -> fixed.put(Parameter.named(id).orElseThrow(), value));
        return new VirtualPeople(cards).crowd(VirtualPeople.normals(run.people(), 0, run.seed()), fixed, List.of());
    }

    private static void note(Columns columns, Crowd crowd, int person, Rows rows, int lane) {
        DiaryScale diary = DiaryScale.of(crowd, person);
        for (int row = 0; row < rows.count(); row++) {
            columns.put(0, row, person, rows.mitragynine(row, lane));
            columns.put(1, row, person, rows.sevenHydroxy(row, lane));
            columns.put(2, row, person, rows.effect(row, lane));
            columns.put(3, row, person, rows.tolerance(row, lane));
            columns.put(4, row, person, rows.withdrawal(row, lane));
            columns.put(5, row, person, diary.at(rows.withdrawal(row, lane)));
        }
    }

    private static Course.Summary summary(KineticSummary[][] all, int which) {
        return new Course.Summary(
                values(all, which, KineticSummary::cmax),
                values(all, which, KineticSummary::tmax),
                values(all, which, KineticSummary::auc),
                values(all, which, KineticSummary::halfLife));
    }

    private static Curve values(KineticSummary[][] all, int which, ToDoubleFunction<KineticSummary> part) {
        Columns column = new Columns(1, all.length, 1);
        for (int person = 0; person < all.length; person++) {
            column.put(0, 0, person, part.applyAsDouble(all[person][which]));
        }
        return column.curve(0);
    }
}
