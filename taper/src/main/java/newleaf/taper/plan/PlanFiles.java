package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.intake.plan.PlanFile;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// A plan as a file, and back.
public final class PlanFiles {
    private static final int FIRST = 1;
    private static final double MILLIONTHS = 1e6;

    private PlanFiles() {}

    /// The first version of a proposal.
    public static PlanFile of(TaperPlan plan, LocalDate made, String unit, double daysAWeek, List<String> because) {
        return new PlanFile(
                FIRST,
                PlanFile.Author.NEWLEAF,
                made,
                plan.start(),
                unit,
                Answer.of(daysAWeek),
                plan.steps().stream().map(PlanFiles::step).toList(),
                plan.stopDay(),
                because,
                List.of());
    }

    /// A proposal that takes the place of a plan that could not be followed any more.
    public static PlanFile instead(PlanFile of, PlanFile earlier, List<String> because) {
        var before = new java.util.ArrayList<>(earlier.earlier());
        before.add(new PlanFile.Earlier(earlier.version(), earlier.made(), earlier.because()));
        return new PlanFile(
                earlier.version() + 1,
                of.author(),
                of.made(),
                of.start(),
                of.unit(),
                of.daysPerWeek(),
                of.steps(),
                of.stopDay(),
                because,
                before);
    }

    public static TaperPlan plan(PlanFile file) {
        return new TaperPlan(
                file.start(),
                file.steps().stream().map(step -> step(step, file.unit())).toList(),
                file.stopDay());
    }

    private static PlanFile.Step step(Step step) {
        return new PlanFile.Step(
                step.fromDay(),
                step.toDay(),
                step.doses().stream()
                        .map(dose -> new PlanFile.Dose(dose.time(), dose.product(), dose.amount(), dose.unit()))
                        .toList(),
                step.total(),
                Answer.from(step.mitragynine().map(PlanFiles::milligrams)),
                Answer.of(rounded(step.cutPercent())));
    }

    private static PlanFile.Milligrams milligrams(Range<AlkaloidMass> each) {
        return new PlanFile.Milligrams(
                rounded(each.low().value()),
                Answer.from(each.typical().map(typical -> rounded(typical.value()))),
                rounded(each.high().value()));
    }

    /// To a millionth, so that a file holds the number itself and not a shorter spelling of it.
    private static double rounded(double value) {
        return Math.round(value * MILLIONTHS) / MILLIONTHS;
    }

    private static Step step(PlanFile.Step step, String unit) {
        return new Step(
                step.fromDay(),
                step.toDay(),
                step.doses().stream()
                        .map(dose -> new Step.Dose(dose.time(), dose.product(), dose.amount(), dose.unit()))
                        .toList(),
                step.totalPerDay(),
                unit,
                step.mitragynineMgPerDay().known().map(PlanFiles::range),
                step.cutPercent().known().orElse(0.0));
    }

    private static Range<AlkaloidMass> range(PlanFile.Milligrams each) {
        Optional<AlkaloidMass> mid = each.mid().known().map(AlkaloidMass::new);
        return new Range<>(new AlkaloidMass(each.low()), mid, new AlkaloidMass(each.high()));
    }
}
