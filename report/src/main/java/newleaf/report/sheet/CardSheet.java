package newleaf.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Tone;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;

/// The card for a wallet: what is taken, what to do, whom to call. Only what was told stands on it.
final class CardSheet {
    private static final Set<String> TO_CALL = Set.of("emergency", "poison");

    private final Shelves shelves;
    private final EachLanguage each;
    private final Told told;

    CardSheet(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
        this.told = new Told(shelves);
    }

    Sheet of(Report report) {
        Assessment assessment = report.assessment();
        CaseFile caseFile = assessment.caseFile();
        List<Block> blocks = new ArrayList<>();
        blocks.add(taken(caseFile));
        told.medicines(caseFile).ifPresent(blocks::add);
        told.others(caseFile).ifPresent(blocks::add);
        blocks.add(Line.of(notBreathing(report.help()))
                .from(Line.ids(shelves.wordsCard(WordGroup.OVERDOSE_STEP).head().citations()))
                .informing());
        if (caseFile.answer(CaseField.NALOXONE_AT_HOME).is(has -> has) == Truth.YES)
            blocks.add(Line.of(each.say(TakeWord.NALOXONE_AT_HOME)).informing());
        blocks.add(SaidLines.of(SaidCard.EVIDENCE_TESTS_MISS_KRATOM, shelves));
        blocks.add(new Block.Calls(report.help().stream()
                .filter(line -> TO_CALL.contains(line.kind()))
                .toList()));
        blocks.add(Line.of(each.say(TakeWord.CALL_TOO, ": ______________________________"))
                .informing());
        return new Sheet(
                Sheet.Name.CARD,
                title(caseFile),
                List.of(madeOn(caseFile)),
                List.of(blocks),
                new Notes(shelves).of(blocks.stream()));
    }

    private Words title(CaseFile caseFile) {
        Words words = each.say(TakeWord.FOUND_UNWELL);
        return caseFile.answeredBy() == AnsweredBy.SELF ? words : words.ofThem();
    }

    /// Of who has stopped only what it was: an amount would invite to go back to it.
    private Block taken(CaseFile caseFile) {
        boolean hasStopped = caseFile.use().stopped().is(is -> is) == Truth.YES;
        Words name = each.say(hasStopped ? TakeWord.HAS_STOPPED : TakeWord.TAKES);
        List<Words> products = hasStopped ? told.forms(caseFile) : told.products(caseFile);
        Words said = products.isEmpty()
                ? each.say(ReportWord.NOT_KNOWN)
                : each.of(wording -> products.stream().map(wording::say).collect(Collectors.joining("; ")));
        return new Block.Stated(name, Line.of(said).informing(), List.of(), Optional.empty());
    }

    private Words notBreathing(List<HelpLine> help) {
        String number = help.stream()
                .filter(line -> line.kind().equals("emergency"))
                .map(HelpLine::number)
                .findFirst()
                .orElse("112");
        return each.of(wording -> wording.say(TakeWord.NOT_BREATHING).replace("{number}", number));
    }

    private Line madeOn(CaseFile caseFile) {
        return Line.of(each.of(wording -> wording.say(TakeWord.MADE_ON).replace("{date}", wording.date(caseFile.asOf()))
                        + ". " + wording.say(TakeWord.CUT_OUT)))
                .in(Tone.SOFT)
                .informing();
    }
}
