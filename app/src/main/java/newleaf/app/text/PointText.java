package newleaf.app.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Line;
import newleaf.report.block.Point;
import newleaf.report.wording.ReadFact;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// Points as text: what is so, what to do, and, where it is asked for, what that rests on.
final class PointText {
    private final Wording wording;
    private final Notes notes;
    private final SaidBefore said;
    private final boolean isWhy;

    PointText(Wording wording, Notes notes, SaidBefore said, boolean isWhy) {
        this.wording = wording;
        this.notes = notes;
        this.said = said;
        this.isWhy = isWhy;
    }

    /// All of it, said before or not.
    void whole(Point point, Page page) {
        String says = say(point.says());
        said.note(says);
        page.point(1, says + notes.cited(point.citations()));
        point.untilThen().map(this::say).ifPresent(said::note);
        steps(2, point, point.untilThen().map(this::say), page);
        why(2, point, page);
    }

    /// Only its first sentence, under a letter that stands again where the rest is told.
    void lead(String letter, Point point, Page page) {
        String lead = say(point.lead());
        said.note(lead);
        page.hanging(1, letter + " ", lead + notes.cited(point.citations()));
        if (isWhy) card(3, point, page);
    }

    /// What comes after its first sentence; nothing where that was all.
    void rest(String letter, Point point, Page page) {
        String rest = said.fresh(say(point.rest()));
        Optional<String> until =
                point.untilThen().map(this::say).map(said::fresh).filter(words -> !words.isEmpty());
        if (rest.isEmpty() && until.isEmpty() && point.who().isEmpty()) return;
        page.hanging(1, letter + " ", (rest + notes.cited(point.citations())).strip());
        steps(3, point, until, page);
        why(3, point, page);
    }

    /// What is new of it; nothing where all of it was said.
    void fresh(Point point, Page page) {
        String says = say(point.says());
        boolean isSaid = said.isAllSaid(says);
        said.note(says);
        Optional<String> until =
                point.untilThen().map(this::say).map(said::fresh).filter(words -> !words.isEmpty());
        if (isSaid && until.isEmpty()) return;
        page.point(1, says + notes.cited(point.citations()));
        steps(2, point, until, page);
        why(2, point, page);
    }

    private void steps(int depth, Point point, Optional<String> until, Page page) {
        point.stands().ifPresent(words -> page.line(depth, "(" + say(words) + ")"));
        point.howSoon()
                .ifPresent(when -> step(depth, ReportWord.HOW_SOON, wording.label(WordGroup.HOW_SOON, when), page));
        point.who().ifPresent(words -> step(depth, ReportWord.WHOM_TO_SEE, say(words), page));
        until.ifPresent(words -> step(depth, ReportWord.UNTIL_THEN, words, page));
    }

    private void step(int depth, FixedWord what, String words, Page page) {
        page.line(depth, wording.say(what) + ": " + words);
    }

    private void why(int depth, Point point, Page page) {
        point.head().ifPresent(notes::saidBy);
        if (!isWhy) return;
        if (!point.facts().isEmpty()) {
            step(
                    depth,
                    ReportWord.RESTS_ON,
                    point.facts().stream().map(this::fact).collect(Collectors.joining("; ")),
                    page);
        }
        point.flip().ifPresent(words -> page.line(depth, say(words)));
        card(depth, point, page);
    }

    /// `door-pregnant: our own judgement; the opinion of experts; not yet checked by a clinician [lucemyra]`.
    private void card(int depth, Point point, Page page) {
        String sure = point.head().map(head -> ": " + wording.howSure(head)).orElse("");
        page.line(depth, point.card() + sure + ids(point.citations()));
    }

    private static String ids(List<Citation> citations) {
        return " [" + String.join(", ", Line.ids(citations)) + "]";
    }

    /// `pregnancy (person.pregnant, as said)`.
    private String fact(ReadFact fact) {
        String how = say(fact.how());
        return say(fact.says()) + " (" + (fact.path().isEmpty() ? how : fact.path() + ", " + how) + ")";
    }

    private String say(Words words) {
        return wording.say(words);
    }
}
