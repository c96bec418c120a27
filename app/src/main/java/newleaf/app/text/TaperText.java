package newleaf.app.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Labelled;
import newleaf.guidance.Library;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.taper.limits.HardLimit;

/// What can be said about cutting down: reasons, and behind open doors a plan and how it compares.
public final class TaperText {
    static final String OURS = " [newleaf-judgement]";

    private final Library library;
    private final Audience audience;
    private final Phrases phrases;

    public TaperText(Library library, Audience audience, Language language) {
        this.library = library;
        this.audience = audience;
        this.phrases = new Phrases(library.shelves(), language);
    }

    public void write(TaperAnswer answer, Page page) {
        write(answer, Set.of(), page);
    }

    /// @param saidBefore  rules whose reasons stand earlier on the page
    void write(TaperAnswer answer, Set<String> saidBefore, Page page) {
        FindingsText findings = new FindingsText(
                library.shelves(), phrases, new WhyText(library, newleaf.knowledge.rule.Audience.EVERYONE, phrases));
        page.heading(phrases.label("strategy", "taper"));
        outcome(answer).ifPresent(word -> page.line(1, phrases.say(word) + OURS));
        answer.reasons().stream()
                .filter(reason -> !saidBefore.contains(reason.rule()))
                .forEach(reason -> findings.write(reason, page));
        if (answer instanceof Proposed proposed) proposed(proposed, page);
    }

    /// Where not enough is known, the reasons say so themselves.
    private static Optional<ReportWord> outcome(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NeedsClinician _ -> Optional.of(ReportWord.NEEDS_CLINICIAN);
            case TaperAnswer.NotNeeded _ -> Optional.of(ReportWord.NOT_NEEDED);
            case TaperAnswer.NotEnoughKnown _, Proposed _ -> Optional.empty();
        };
    }

    private void proposed(Proposed proposed, Page page) {
        new StepsText(phrases).write(proposed, audience, page);
        proposed.beyond().ifPresent(limits -> beyond(limits, page));
        points(TaperWord.GAVE, proposed.gave(), page);
        points(TaperWord.KEPT, proposed.kept(), page);
        proposed.said().forEach(said -> page.point(1, phrases.say(said) + OURS));
        adapt(proposed, page);
        around(proposed, page);
        new ComparedText(library, phrases).write(proposed, page);
    }

    private void beyond(List<HardLimit> limits, Page page) {
        page.heading(phrases.say(TaperWord.BEYOND));
        page.line(1, phrases.say(limits.isEmpty() ? TaperWord.BEYOND_NONE : TaperWord.BEYOND_SOME) + OURS);
        limits.forEach(limit -> page.point(1, phrases.say(limit) + OURS));
    }

    private void points(TaperWord heading, List<Labelled> names, Page page) {
        if (names.isEmpty()) return;
        page.heading(phrases.say(heading));
        names.forEach(name -> page.point(1, phrases.say(name) + OURS));
    }

    private void adapt(Proposed proposed, Page page) {
        page.heading(phrases.say(TaperWord.ADAPT));
        var adaptation = proposed.adaptation();
        String amount = adaptation.mostStepBack().map(Phrases::number).orElse("");
        page.line(
                1,
                adaptation
                                .now()
                                .map(now -> phrases.say(now).replace("{amount}", amount))
                                .orElseGet(() -> phrases.say(TaperWord.NOTHING_YET))
                        + OURS);
        proposed.learnt().in(library.shelves()).ifPresent(words -> page.line(1, phrases.say(words) + OURS));
        adaptation.because().forEach(reason -> page.point(1, phrases.say(reason) + OURS));
        List.of(TaperWord.RULE_HOLD, TaperWord.RULE_SLOW, TaperWord.RULE_STEP_BACK, TaperWord.RULE_ADVANCE)
                .forEach(rule -> page.point(2, phrases.say(rule) + OURS));
    }

    private void around(Proposed proposed, Page page) {
        page.heading(phrases.say(TaperWord.PREPARE));
        List.of(TaperWord.PREPARE_SCALE, TaperWord.PREPARE_LOT, TaperWord.PREPARE_HOLDER, TaperWord.PREPARE_TELL)
                .forEach(word -> page.point(1, phrases.say(word) + OURS));
        page.heading(phrases.say(TaperWord.THIS_WEEK));
        page.point(1, phrases.say(TaperWord.NORMAL) + OURS);
        page.point(1, phrases.say(TaperWord.NOT_NORMAL) + OURS);
        page.point(1, phrases.say(TaperWord.MONEY) + OURS);
        new AfterwardsText(library, phrases).write(proposed.plan(), page);
    }
}
