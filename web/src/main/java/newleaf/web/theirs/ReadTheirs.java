package newleaf.web.theirs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.taper.EnterPlan.Entered;
import newleaf.knowledge.Shelves;
import newleaf.taper.plan.PlanFile.Agreed;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.plan.PlanWord;

/// Reads a clinician's plan: all of it, or everything that is to be put right.
final class ReadTheirs {
    private static final int YEARS_BACK = 20;

    private final Shelves shelves;

    ReadTheirs(Shelves shelves) {
        this.shelves = shelves;
    }

    /// @param steps  in their order, at least one with a dose
    record Plan(Agreed agreed, List<Entered> steps) {
        public Plan {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Plan";
        }
    }

    /// @param step  the smallest that the person can weigh or count
    Read<Plan> of(Typed typed, LocalDate today, double step) {
        List<FieldProblem> problems = new ArrayList<>();
        String with = typed.one(TheirField.WITH);
        if (with.isEmpty() || with.length() > Agreed.LONGEST) {
            problems.add(new FieldProblem(TheirField.WITH, PlanWord.THEIRS_WRONG_WITH.in(shelves)));
        }
        Optional<LocalDate> on = typed.day(TheirField.ON)
                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(YEARS_BACK)));
        if (on.isEmpty()) problems.add(new FieldProblem(TheirField.ON, PlanWord.THEIRS_WRONG_ON.in(shelves)));
        List<Entered> steps = steps(typed, today, step, problems);
        return Read.of(problems, () -> new Plan(new Agreed(with, on.orElseThrow()), steps));
    }

    private List<Entered> steps(Typed typed, LocalDate today, double step, List<FieldProblem> problems) {
        List<Entered> steps = new ArrayList<>();
        Optional<Entered> before = Optional.empty();
        for (int row = 1; row <= TheirForm.MOST; row++) {
            if (TheirField.isBlank(typed, row)) continue;
            Optional<Entered> read = new ReadRow(typed, row, shelves).of(today, step, before, problems);
            read.ifPresent(steps::add);
            before = read;
        }
        boolean isNothing = steps.isEmpty() || steps.getFirst().doses().isEmpty();
        if (isNothing && problems.stream().noneMatch(each -> each.field().contains("-"))) {
            problems.add(new FieldProblem(TheirField.amount(1), PlanWord.THEIRS_WRONG_NONE.in(shelves)));
        }
        return steps;
    }
}
