package newleaf.web.holder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.HolderLog;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.units.AmountUnit;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;

/// Reads what changed hands off its form.
final class ReadHolder {
    static final String WHAT = "what";
    static final String AMOUNT = "amount";
    static final String UNIT = "unit";
    static final String DAY = "day";
    private static final double MOST = 100_000;

    private final Shelves shelves;

    ReadHolder(Shelves shelves) {
        this.shelves = shelves;
    }

    /// What changed hands, and when.
    record Passed(LocalDate day, HolderLog log) {
        @Override
        public String toString() {
            return "Passed";
        }
    }

    Read<Passed> of(Typed typed, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<HolderLog.Act> act = Labelled.of(List.of(HolderLog.Act.values()), typed.one(WHAT));
        if (act.isEmpty()) problems.add(problem(WHAT, HolderWord.WRONG_WHAT));
        Optional<Double> amount = NumberText.number(typed.one(AMOUNT)).filter(each -> each > 0 && each <= MOST);
        Optional<AmountUnit> unit = AmountUnit.of(typed.one(UNIT));
        if (amount.isEmpty() || unit.isEmpty()) problems.add(problem(AMOUNT, HolderWord.WRONG_AMOUNT));
        Optional<LocalDate> day =
                typed.day(DAY).filter(each -> !each.isAfter(today) && each.isAfter(today.minusYears(1)));
        if (day.isEmpty()) problems.add(problem(DAY, HolderWord.WRONG_DAY));
        return Read.of(
                problems,
                () -> new Passed(
                        day.orElseThrow(),
                        new HolderLog(act.orElseThrow(), amount.orElseThrow(), unit.orElseThrow(), Optional.empty())));
    }

    private FieldProblem problem(String field, HolderWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ReadHolder";
    }
}
