package newleaf.app.text;

import newleaf.guidance.Library;
import newleaf.guidance.taper.NamedWay;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.report.wording.ReportWord;
import newleaf.pharmacology.people.Three;
import newleaf.taper.compare.ComparedWay;

/// The ways side by side, without a dated dose.
final class ComparedText {
    private final Library library;
    private final Phrases phrases;

    ComparedText(Library library, Phrases phrases) {
        this.library = library;
        this.phrases = phrases;
    }

    void write(Proposed proposed, Page page) {
        page.heading(phrases.say(TaperWord.COMPARED));
        page.line(
                1,
                proposed.people()
                                .map(people ->
                                        phrases.say(TaperWord.COMPARED_INTRO).replace("{people}", people.toString()))
                                .orElseGet(() -> phrases.say(TaperWord.COMPARED_DAYS_ONLY))
                        + TaperText.OURS);
        proposed.compared().forEach(way -> page.point(1, row(NamedWay.of(way, library.shelves()))));
    }

    private String row(NamedWay named) {
        ComparedWay way = named.way();
        String words = phrases.say(named.name()) + ": " + way.days() + " " + phrases.say(ReportWord.DAYS)
                + way.figures().map(figures -> figures(way, figures)).orElse("");
        return phrases.from(words, named.sources());
    }

    private String figures(ComparedWay way, ComparedWay.Figures figures) {
        String told = way.isThePlan() || figures.canTell() ? "" : "; " + phrases.say(TaperWord.NO_TELLING);
        return "; " + phrases.say(TaperWord.PEAK) + " " + three(figures.peak()) + "; " + phrases.say(TaperWord.BURDEN)
                + " " + three(figures.burden()) + "; " + phrases.say(TaperWord.SEVERE) + " "
                + Math.round(100 * figures.severe()) + " %" + told;
    }

    static String three(Three three) {
        return Math.round(three.p10()) + " / " + Math.round(three.p50()) + " / " + Math.round(three.p90());
    }
}
