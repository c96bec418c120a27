package newleaf.web.theirs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.EnterPlan.Entered;
import newleaf.guidance.taper.EnterPlan.Taken;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.PlanFile;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;

/// A clinician's plan shown back before it is kept. Template `theirs/shown`.
///
/// @param beside  what our answers say beside it
/// @param seen    the sequence of the plan that is followed now, 0 for none
/// @param problems  what was not answered on this page
public record TheirShown(
        PlanFile file,
        Taken taken,
        List<Entered> steps,
        Beside beside,
        Typed typed,
        long seen,
        boolean takesPlaceOfAnother,
        List<FieldProblem> problems,
        FormToken token) {
    public TheirShown {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /// What Newleaf says of it. Nothing of it changes the plan.
    ///
    /// @param warnings   cautions that hold
    /// @param waits      why it would show no amount now
    /// @param beyond     of our limits; empty where it could not be judged
    /// @param isUnknown  whether it waits because no clinician is known to know of a caution
    public record Beside(
            List<Reason> warnings, List<Reason> waits, Optional<List<HardLimit>> beyond, boolean isUnknown) {
        public Beside {
            warnings = List.copyOf(warnings);
            waits = List.copyOf(waits);
            beyond = beyond.map(List::copyOf);
        }

        @Override
        public String toString() {
            return "Beside";
        }
    }

    /// What is taken on a day now, where the plan has a step above it.
    public Optional<Double> nothingAbove() {
        double now = taken.product().aDay();
        return Optional.of(now).filter(_ -> steps.stream().anyMatch(step -> step.aDay() > now + 1e-6));
    }

    /// The first day without; empty where the last amount stays.
    public Optional<LocalDate> stop() {
        return Optional.of(steps.getLast())
                .filter(last -> last.doses().isEmpty())
                .map(Entered::from);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "TheirShown";
    }
}
