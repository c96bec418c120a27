package newleaf.web.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Tone;
import newleaf.report.sheet.Sheet;
import newleaf.report.sheet.Sheets;
import newleaf.report.sheet.TakeWord;
import newleaf.report.wording.EachLanguage;
import newleaf.web.paper.PaperSize;
import newleaf.web.paper.SheetFile;

/// The plan on one printed page: red first, whom to call at the right.
final class PlanPaper {
    private static final String EMERGENCY = "112";

    private final Shelves shelves;
    private final EachLanguage each;
    private final SheetFile files;

    PlanPaper(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
        this.files = new SheetFile(shelves);
    }

    byte[] pdf(Prevention plan, Language language, PaperSize size) {
        return files.pdf(sheet(plan), language, size);
    }

    Sheet sheet(Prevention plan) {
        return Sheets.own(
                shelves, PreventionWord.TITLE.in(shelves), List.of(under(plan)), List.of(left(plan), right(plan)));
    }

    private Line under(Prevention plan) {
        Words lead = PreventionWord.LEAD.in(shelves);
        Words said = plan.plan()
                .reviewed()
                .map(day -> each.of(wording -> wording.say(lead) + " "
                        + wording.say(PreventionWord.LOOKED_ON).replace("{date}", wording.date(day))))
                .orElse(lead);
        return Line.of(said).in(Tone.SOFT).informing();
    }

    private List<Block> left(Prevention plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(PreventionWord.RED));
        bullets(plan.of(ShownPart.RED)).ifPresent(blocks::add);
        blocks.add(Line.cited(plan.oldAmount().says(), plan.oldAmount().head().citations())
                .asking(plan.oldAmount().asks().says()));
        for (ShownPart part : List.of(ShownPart.YELLOW, ShownPart.SIGNS, ShownPart.GREEN, ShownPart.PLACES)) {
            blocks.addAll(section(part.title(), plan.of(part)));
        }
        return blocks;
    }

    private List<Block> right(Prevention plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Calls(plan.lines()));
        blocks.add(Line.of(notBreathing(plan.lines()))
                .from(Line.ids(shelves.wordsCard(WordGroup.OVERDOSE_STEP).head().citations()))
                .informing());
        blocks.addAll(section(PreventionWord.SAFETY, plan.of(ShownPart.SAFETY)));
        blocks.addAll(section(
                PreventionWord.PEOPLE,
                plan.people().stream()
                        .map(near -> near.name()
                                + near.phone().map(phone -> ": " + phone).orElse(""))
                        .toList()));
        if (!plan.plan().ifThens().isEmpty()) {
            blocks.add(heading(PreventionWord.IF_THENS));
            blocks.add(new Block.Bullets(plan.plan().ifThens().stream()
                    .map(said -> Line.of(readable(ShowIfThens.said(said, each))).informing())
                    .toList()));
        }
        blocks.addAll(section(PreventionWord.STEPS, plan.of(ShownPart.STEPS)));
        blocks.addAll(section(PreventionWord.REASONS, plan.reasons()));
        return blocks;
    }

    private Words notBreathing(List<HelpLine> lines) {
        String number = lines.stream()
                .filter(line -> line.kind().equals("emergency"))
                .map(HelpLine::number)
                .findFirst()
                .orElse(EMERGENCY);
        return each.of(wording -> wording.say(TakeWord.NOT_BREATHING).replace("{number}", number));
    }

    private List<Block> section(PreventionWord title, List<String> texts) {
        return bullets(texts).stream()
                .flatMap(bullets -> Stream.of(heading(title), bullets))
                .toList();
    }

    private Block heading(PreventionWord title) {
        return new Block.Heading(title.in(shelves));
    }

    private static Optional<Block> bullets(List<String> texts) {
        if (texts.isEmpty()) return Optional.empty();
        return Optional.of(new Block.Bullets(texts.stream()
                .map(text -> Line.of(readable(Words.same(text))).informing())
                .toList()));
    }

    private static Words readable(Words words) {
        return new Words(ReadPlan.readable(words.in(Language.EN)), ReadPlan.readable(words.in(Language.ES)));
    }

    @Override
    public String toString() {
        return "PlanPaper";
    }
}
