package newleaf.web.week;

import java.util.List;
import java.util.Optional;
import newleaf.care.content.Week;
import newleaf.documents.Labelled;
import newleaf.web.form.Typed;
import newleaf.web.plan.PlanWord;

/// What may be new since the last week, as it is asked.
public enum Novelty implements Labelled {
    MEDICINE(Week.Change.MEDICINE, PlanWord.NEW_MEDICINE),
    SUBSTANCE(Week.Change.SUBSTANCE, PlanWord.NEW_SUBSTANCE),
    PRODUCT(Week.Change.PRODUCT, PlanWord.NEW_PRODUCT),
    ILLNESS(Week.Change.ILLNESS, PlanWord.NEW_ILLNESS),
    PREGNANCY(Week.Change.PREGNANCY, PlanWord.NEW_PREGNANCY),
    PLACE(Week.Change.PLACE, PlanWord.NEW_PLACE);

    /// The field of the form.
    public static final String FIELD = "new";
    public static final String NOTHING = "nothing";

    private final Week.Change change;
    private final PlanWord words;

    Novelty(Week.Change change, PlanWord words) {
        this.change = change;
        this.words = words;
    }

    public PlanWord words() {
        return words;
    }

    static Novelty of(Week.Change change) {
        return List.of(values()).stream()
                .filter(each -> each.change == change)
                .findFirst()
                .orElseThrow();
    }

    /// What was ticked: something, or that nothing is new. Empty where neither was, or both.
    static Optional<Week> typed(Typed typed) {
        List<String> ticked = typed.all(FIELD);
        List<Week.Change> changed = List.of(values()).stream()
                .filter(each -> ticked.contains(each.label()))
                .map(each -> each.change)
                .toList();
        boolean saysNothing = ticked.contains(NOTHING);
        if (saysNothing == !changed.isEmpty()) return Optional.empty();
        Optional<Boolean> ill = Optional.of(true).filter(_ -> changed.contains(Week.Change.ILLNESS));
        return Optional.of(new Week(Optional.empty(), Optional.empty(), ill, Optional.empty(), changed, saysNothing));
    }
}
