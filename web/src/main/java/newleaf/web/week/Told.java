package newleaf.web.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;
import newleaf.web.plan.PlanWord;

/// What was told after a silence, or what is wrong with it.
sealed interface Told {
    String TAKES = "takes";
    String AMOUNT = "amount";
    String LAST = "last";
    double MOST = 100_000;

    /// @param amount  on a whole day, in the unit of the plan
    record Usable(BackPages.Takes takes, Optional<Double> amount, BackPages.Last last) implements Told {
        @Override
        public String toString() {
            return "Usable";
        }
    }

    record Wrong(List<PlanWord> problems) implements Told {}

    static Told of(Typed typed) {
        Optional<BackPages.Takes> takes = Labelled.of(List.of(BackPages.Takes.values()), typed.one(TAKES));
        Optional<BackPages.Last> last = Labelled.of(List.of(BackPages.Last.values()), typed.one(LAST));
        String text = typed.one(AMOUNT).strip();
        Optional<Double> amount = text.isEmpty() ? Optional.empty() : number(text);
        List<PlanWord> problems = new ArrayList<>();
        if (takes.isEmpty() || last.isEmpty()) problems.add(PlanWord.BACK_WRONG);
        if (!text.isEmpty() && amount.isEmpty()) problems.add(PlanWord.BACK_AMOUNT_WRONG);
        return problems.isEmpty() ? new Usable(takes.orElseThrow(), amount, last.orElseThrow()) : new Wrong(problems);
    }

    private static Optional<Double> number(String text) {
        return NumberText.number(text).filter(value -> value > 0 && value <= MOST);
    }
}
