package newleaf.app.text;

import java.util.List;
import newleaf.guidance.Library;
import newleaf.guidance.taper.TaperWord;
import newleaf.report.SourcesUsed;
import newleaf.knowledge.card.RuleCard;
import newleaf.taper.plan.TaperPlan;

/// The last dose, the checks after it, lost tolerance and naloxone.
final class AfterwardsText {
    private static final List<Integer> CHECKS = List.of(2, 4, 7, 14, 30);

    private final Library library;
    private final Phrases phrases;

    AfterwardsText(Library library, Phrases phrases) {
        this.library = library;
        this.phrases = phrases;
    }

    void write(TaperPlan plan, Page page) {
        page.heading(phrases.say(TaperWord.LAST_DOSE));
        plan.stopDay()
                .ifPresent(stop -> CHECKS.forEach(day -> page.point(
                        1,
                        phrases.say(TaperWord.CHECK_AFTER)
                                        .replace("{day}", day.toString())
                                        .replace(
                                                "{date}",
                                                plan.date(stop - 1 + day).toString())
                                + TaperText.OURS)));
        library.shelves().rules().stream()
                .filter(rule -> SourcesUsed.AFTER_A_PLAN.contains(rule.id()))
                .forEach(rule -> page.point(1, warning(rule)));
    }

    private String warning(RuleCard rule) {
        return phrases.sourced(phrases.say(rule.says()), rule.head().citations());
    }
}
