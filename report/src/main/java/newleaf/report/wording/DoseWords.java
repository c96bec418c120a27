package newleaf.report.wording;

import java.util.List;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.knowledge.words.WordGroup;
import newleaf.taper.plan.Step;
import newleaf.units.Digits;

/// The doses of a step in words, in the order of the day: "08:00 4.5 g, 20:00 4 g" at hours that were told, else
/// "3.5 g, 3 g, 3.5 g", and "4 × 4 g" where all are alike. Where a plan holds several products, each dose says
/// which.
public final class DoseWords {
    private static final String KEPT_TOGETHER = "\u00a0";
    private static final String TIMES = "\u00a0×\u00a0";

    private final Wording words;
    private final List<String> forms;

    public DoseWords(Wording words, Proposed proposed) {
        this.words = words;
        this.forms = proposed.forms();
    }

    public String of(Step step) {
        List<String> doses = step.doses().stream().map(this::of).toList();
        boolean areAlike = doses.size() > 1 && doses.stream().distinct().count() == 1;
        return areAlike ? doses.size() + TIMES + doses.getFirst() : String.join(", ", doses);
    }

    private String of(Step.Dose dose) {
        String amount = Digits.of(dose.amount())
                + KEPT_TOGETHER
                + words.label(WordGroup.UNIT, dose.unit().label());
        String said = dose.time().map(time -> words.time(time) + KEPT_TOGETHER).orElse("") + amount;
        return forms.size() > 1 ? said + " (" + product(dose.product()) + ")" : said;
    }

    /// Two of the same form are told apart by their place.
    private String product(int index) {
        String form = forms.get(index);
        boolean isOnlyOne = forms.stream().filter(form::equals).count() == 1;
        return isOnlyOne ? words.label(WordGroup.FORM, form) : words.label(WordGroup.FORM, form) + " " + (index + 1);
    }
}
