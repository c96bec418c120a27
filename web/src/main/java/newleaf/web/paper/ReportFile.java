package newleaf.web.paper;

import java.nio.charset.StandardCharsets;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.report.Report;
import newleaf.web.page.Assets;
import newleaf.web.page.Medium;
import newleaf.web.page.Page;
import newleaf.web.page.Templates;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;

/// Writes a report as an HTML file that stands alone, or as a tagged PDF, from the templates of the web page.
public final class ReportFile {
    private final Templates templates = Templates.compiled();
    private final Visits visits;

    public ReportFile(Shelves shelves) {
        this.visits = new Visits(shelves, Assets.shipped(), false);
    }

    /// One file without a link to this server; it looks as on the screen.
    public byte[] html(Report report, Language language) {
        return written(report, visits.of(language, "").on(Medium.FILE), Assets.text("newleaf.css"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// On the paper of the country.
    public byte[] pdf(Report report, Language language) {
        PaperSize size = PaperSize.of(report.assessment().caseFile().person());
        String style = size.on(Assets.text("paper.css"));
        return PdfFile.of(written(report, visits.of(language, "").on(Medium.PAPER), style));
    }

    private String written(Report report, Visit visit, String style) {
        return templates.text(Page.of("paper/file", visit, new Paper(report, style)));
    }
}
