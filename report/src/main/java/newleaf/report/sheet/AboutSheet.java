package newleaf.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.wording.EachLanguage;

/// What kratom is, for those beside somebody: what cards say, and nothing about anyone.
final class AboutSheet {
    private final Shelves shelves;
    private final EachLanguage each;

    AboutSheet(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
    }

    Sheet sheet() {
        List<Block> left = new ArrayList<>();
        left.add(heading(TakeWord.WHAT_IT_IS));
        left.addAll(said(
                SaidCard.EVIDENCE_WHAT_KRATOM_IS,
                SaidCard.EVIDENCE_NOT_APPROVED,
                SaidCard.EVIDENCE_LABEL_ERRORS,
                SaidCard.EVIDENCE_SEVEN_HYDROXY_BREATHING,
                SaidCard.EVIDENCE_TESTS_MISS_KRATOM));
        left.add(heading(TakeWord.SIGNS));
        left.add(signs());
        left.add(heading(TakeWord.STOPPING));
        left.addAll(said(
                SaidCard.EVIDENCE_SYMPTOMS_NAMED, SaidCard.EVIDENCE_COURSES_DIFFER, SaidCard.EVIDENCE_WHAT_LINGERS));
        List<Block> right = new ArrayList<>();
        right.add(heading(TakeWord.DANGER));
        right.add(steps());
        right.addAll(said(SaidCard.EVIDENCE_MIXING, SaidCard.EVIDENCE_LOST_TOLERANCE));
        right.add(heading(TakeWord.BESIDE));
        right.addAll(said(
                SaidCard.EVIDENCE_PSYCHOLOGICAL_NOT_TESTED,
                SaidCard.EVIDENCE_COUNSELLING,
                SaidCard.EVIDENCE_MUTUAL_HELP));
        Stream<Block> all = Stream.concat(left.stream(), right.stream());
        return new Sheet(
                Sheet.Name.ABOUT,
                each.say(TakeWord.ABOUT),
                List.of(),
                List.of(left, right),
                new Notes(shelves).of(all));
    }

    private Block heading(TakeWord word) {
        return new Block.Heading(each.say(word));
    }

    private List<Line> said(SaidCard... cards) {
        return Stream.of(cards).map(card -> SaidLines.of(card, shelves)).toList();
    }

    private Block signs() {
        List<String> sources =
                Line.ids(SaidCard.SIGNS_SEVERAL.rule(shelves).head().citations());
        return new Block.Bullets(shelves.words(WordGroup.SIGN).values().stream()
                .map(words -> Line.of(words).from(sources).informing())
                .toList());
    }

    /// What to do when somebody cannot be woken.
    private Block steps() {
        List<String> sources =
                Line.ids(shelves.wordsCard(WordGroup.OVERDOSE_STEP).head().citations());
        return new Block.Bullets(shelves.words(WordGroup.OVERDOSE_STEP).values().stream()
                .map(words -> Line.of(words).from(sources).informing())
                .toList());
    }
}
