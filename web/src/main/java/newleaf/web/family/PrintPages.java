package newleaf.web.family;

import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.words.Language;
import newleaf.report.sheet.Sheet;
import newleaf.report.sheet.Sheets;
import newleaf.web.help.HelpPages;
import newleaf.web.page.Download;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.paper.PaperSize;
import newleaf.web.paper.SheetFile;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What can be printed for a group or a family, on the paper that is in the printer. It is about nobody.
@Controller
public final class PrintPages {
    static final String ONE_PAGE = FamilyPages.ROOT + "/one-page";
    static final String LOG = FamilyPages.ROOT + "/keep";
    static final String LETTER = "/letter.pdf";
    static final String A4 = "/a4.pdf";
    private static final String PDF = "application/pdf";

    private final Sheets sheets;
    private final SheetFile paper;
    private final Nearby nearby;

    PrintPages(Guidance guidance, HelpPages help) {
        this.sheets = new Sheets(guidance);
        this.paper = new SheetFile(guidance.library().shelves());
        this.nearby = new Nearby(help);
    }

    @GetMapping(ONE_PAGE)
    Page onePage(Visit visit, Here here) {
        return Page.of("family/one-page", visit, new OnePage(sheets.about(), nearby.of(here)));
    }

    @GetMapping(ONE_PAGE + LETTER)
    Download onLetter(Visit visit) {
        return about(visit.language(), PaperSize.LETTER);
    }

    @GetMapping(ONE_PAGE + A4)
    Download onA4(Visit visit) {
        return about(visit.language(), PaperSize.A4);
    }

    @GetMapping(LOG + LETTER)
    Download logOnLetter(Visit visit) {
        return log(visit.language(), PaperSize.LETTER);
    }

    @GetMapping(LOG + A4)
    Download logOnA4(Visit visit) {
        return log(visit.language(), PaperSize.A4);
    }

    private Download about(Language language, PaperSize size) {
        return new Download("newleaf-about.pdf", PDF, printed(sheets.about(), language, size));
    }

    private Download log(Language language, PaperSize size) {
        return new Download("newleaf-log.pdf", PDF, printed(sheets.log(), language, size));
    }

    private byte[] printed(Sheet sheet, Language language, PaperSize size) {
        return paper.pdf(sheet, language, size);
    }
}
