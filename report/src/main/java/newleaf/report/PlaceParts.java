package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.place.HelpHere;
import newleaf.guidance.place.LawHere;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.LawRow;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// The law where the person is, the numbers to call there, and where all of it comes from.
final class PlaceParts {
    private static final String ANALOGUES = "country-analogues";

    private final EachLanguage each;
    private final Lines lines;
    private final LawHere law;
    private final HelpHere help;

    PlaceParts(Library library) {
        this.each = new EachLanguage(library.shelves());
        this.lines = new Lines(library.shelves());
        this.law = new LawHere(library.shelves());
        this.help = new HelpHere(library.shelves());
    }

    List<LawHere.InForce> lawOf(Assessment assessment) {
        return law.of(assessment.caseFile().person(), assessment.caseFile().asOf());
    }

    List<HelpLine> helpOf(Assessment assessment) {
        return help.of(assessment.caseFile().person());
    }

    Part law(List<LawHere.InForce> rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                rows.isEmpty()
                        ? lines.of(ReportWord.NOT_KNOWN)
                        : new Block.Bullets(rows.stream().map(this::line).toList()));
        blocks.add(lines.of(ReportWord.LAW_CHECK, "."));
        return new Part(Part.Name.LAW, each.say(ReportWord.LAW), blocks);
    }

    Part help(List<HelpLine> lines) {
        return new Part(Part.Name.HELP, each.say(ReportWord.HELP_LINES), List.of(new Block.Calls(lines)));
    }

    Part sources(List<SourceCard> used) {
        return new Part(Part.Name.SOURCES, each.say(ReportWord.SOURCES), List.of(new Block.Sources(used)));
    }

    private Line line(LawHere.InForce inForce) {
        LawRow row = inForce.row();
        Words says = each.of(wording -> ": " + says(row, wording) + " ("
                + row.asOf().orElseGet(() -> wording.say(ReportWord.NOT_KNOWN))
                + (inForce.mayBeOld() ? ", " + wording.say(ReportWord.LAW_MAYBE_OLD) : "") + ")"
                + notKnown(row, wording));
        return Line.cited(says, row.head().citations())
                .led(each.of(wording -> place(row, wording)))
                .informing();
    }

    /// A row on analogues never answers for leaf.
    private static String says(LawRow row, Wording wording) {
        String seven = wording.label(WordGroup.LAW_STATUS, row.sevenHydroxyStatus());
        if (row.level().equals(ANALOGUES)) return seven;
        return "kratom: " + wording.label(WordGroup.LAW_STATUS, row.kratomStatus()) + "; 7-OH: " + seven;
    }

    private static String notKnown(LawRow row, Wording wording) {
        return row.notKnown()
                .map(words -> ". " + wording.say(ReportWord.LAW_NOT_KNOWN) + ": " + words.in(wording.language()))
                .orElse("");
    }

    private static String place(LawRow row, Wording wording) {
        return switch (row.level()) {
            case "local" ->
                wording.say(ReportWord.LOCAL) + ", " + row.locality().orElseGet(() -> named(row, wording));
            case "country" -> wording.say(ReportWord.FEDERAL) + ", " + named(row, wording);
            case ANALOGUES -> wording.say(ReportWord.ANALOGUES);
            default -> named(row, wording);
        };
    }

    /// A state by its name; a country by its code.
    private static String named(LawRow row, Wording wording) {
        return wording.label(WordGroup.PLACE, row.jurisdiction());
    }
}
