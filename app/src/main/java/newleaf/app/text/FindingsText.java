package newleaf.app.text;

import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;

/// Findings and reasons: what is so, until then, whom to see, how soon. Every line ends in its sources.
final class FindingsText {
    private final Shelves shelves;
    private final Phrases phrases;
    private final WhyText why;

    FindingsText(Shelves shelves, Phrases phrases, WhyText why) {
        this.shelves = shelves;
        this.phrases = phrases;
        this.why = why;
    }

    void write(Finding finding, Page page) {
        page.point(1, phrases.sourced(phrases.say(finding.says()), finding.citations()));
        why.restsOn(finding).ifPresent(words -> page.line(2, words + " [" + finding.rule() + "]"));
        why.wouldNotHold(finding).ifPresent(words -> page.line(2, words + " [" + finding.rule() + "]"));
        steps(asReason(finding), page);
    }

    /// Only what is so: what to do stands with the finding that rests on the same facts.
    void writeShort(Finding finding, Page page) {
        page.point(1, phrases.sourced(phrases.say(finding.says()), finding.citations()));
        page.line(2, "(" + phrases.say(ReportWord.SAME_AS_ABOVE) + ") [" + finding.rule() + "]");
    }

    void write(Reason reason, Page page) {
        page.point(1, phrases.sourced(phrases.say(reason.text()), reason.citations()));
        steps(reason, page);
    }

    /// The card stands behind each step: it opens, and lists the sources named above.
    private void steps(Reason reason, Page page) {
        reason.untilThen().ifPresent(words -> step(ReportWord.UNTIL_THEN, phrases.say(words), reason, page));
        reason.who().ifPresent(words -> step(ReportWord.WHOM_TO_SEE, phrases.say(words), reason, page));
        reason.howSoon().ifPresent(when -> step(ReportWord.HOW_SOON, phrases.label("how-soon", when), reason, page));
        shelves.card(reason.rule())
                .map(Card::head)
                .ifPresent(head -> page.line(2, "(" + phrases.howSure(head) + ") [" + reason.rule() + "]"));
    }

    private void step(ReportWord what, String words, Reason reason, Page page) {
        page.line(2, phrases.say(what) + ": " + words + " [" + reason.rule() + "]");
    }

    private static Reason asReason(Finding finding) {
        return new Reason(
                finding.rule(),
                finding.says(),
                finding.untilThen(),
                finding.who(),
                finding.howSoon(),
                finding.citations());
    }
}
