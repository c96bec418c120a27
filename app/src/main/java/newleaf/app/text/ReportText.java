package newleaf.app.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.result.OneScreen;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// A report as text: the result first, then what each part adds to it, then the sources by number. Nothing is said
/// twice but on a sheet that is handed over, which stands alone.
public final class ReportText {
    private static final Set<Part.Name> ON_FIRST_SCREEN = EnumSet.of(Part.Name.HEAD, Part.Name.URGENT, Part.Name.NOW);

    private final Shelves shelves;
    private final Wording wording;
    private final boolean isWhy;

    /// @param isWhy  whether each line shows the card it rests on, the answers, and how sure it is
    public ReportText(Shelves shelves, Language language, boolean isWhy) {
        this.shelves = shelves;
        this.wording = new Wording(shelves, language);
        this.isWhy = isWhy;
    }

    public void write(OneScreen screen, Page page) {
        new Written(screen, page).write();
    }

    /// One text on its way.
    private final class Written {
        private final OneScreen screen;
        private final Page page;
        private final SaidBefore said = new SaidBefore();
        private final Notes notes = new Notes(shelves, wording, isWhy);
        private final PointText points = new PointText(wording, notes, said, isWhy);
        private final List<Point> whole;
        private final List<Point> inShort;

        Written(OneScreen screen, Page page) {
            this.screen = screen;
            this.page = page;
            this.whole = screen.whole();
            this.inShort = screen.inShort();
        }

        void write() {
            result();
            page.heading(wording.say(ReportWord.WHY_MORE));
            points(Part.Name.URGENT).forEach(this::point);
            screen.parts().stream()
                    .filter(part -> !ON_FIRST_SCREEN.contains(part.name()) && !part.isForPaperOnly())
                    .forEach(this::part);
            notes.write(page);
        }

        private void result() {
            beside(Part.Name.HEAD);
            beside(Part.Name.URGENT);
            if (screen.lacksAnswers()) page.line(1, said.fresh(wording.say(ReportWord.NOT_ENOUGH_KNOWN)));
            whole.forEach(point -> points.whole(point, page));
            beside(Part.Name.NOW);
            screen.firstStep().ifPresent(this::firstStep);
            page.heading(wording.say(ReportWord.WHY));
            for (int i = 0; i < inShort.size(); i++) points.lead(letter(i), inShort.get(i), page);
        }

        private void firstStep(Line line) {
            page.point(
                    1,
                    wording.say(ReportWord.FIRST_STEP) + ": " + wording.say(line.rest()) + notes.named(line.sources()));
        }

        private void beside(Part.Name name) {
            screen.part(name).ifPresent(part -> {
                page.heading(wording.say(part.heading()));
                var blocks = new BlockText(shelves, wording, notes, said, isWhy);
                screen.beside(name).forEach(block -> blocks.write(block, page));
            });
        }

        private void part(Part part) {
            page.heading(wording.say(part.heading()));
            var blocks = new BlockText(shelves, wording, notes, part.isSheet() ? new SaidBefore() : said, isWhy);
            for (Block block : part.blocks()) {
                boolean isWritten = page.writes(() -> {
                    if (block instanceof Block.Points some) some.points().forEach(this::point);
                    else blocks.write(block, page);
                });
                if (!isWritten && isList(block)) page.point(1, wording.say(ReportWord.SEE_ABOVE));
            }
        }

        private boolean isList(Block block) {
            return (block instanceof Block.Points points && !points.points().isEmpty())
                    || (block instanceof Block.Bullets bullets
                            && !bullets.lines().isEmpty());
        }

        private void point(Point point) {
            if (whole.contains(point)) return;
            int place = inShort.indexOf(point);
            if (place < 0) points.fresh(point, page);
            else points.rest(letter(place), point, page);
        }

        private List<Point> points(Part.Name name) {
            return screen.part(name).stream()
                    .flatMap(part -> part.blocks().stream())
                    .flatMap(block -> block instanceof Block.Points some ? some.points().stream() : Stream.empty())
                    .toList();
        }
    }

    /// `(a)`, and after `(z)` `(aa)`.
    private static String letter(int place) {
        String before = place < 26 ? "" : String.valueOf((char) ('a' + place / 26 - 1));
        return "(" + before + (char) ('a' + place % 26) + ")";
    }
}
