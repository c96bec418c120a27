package newleaf.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.report.sheet.Sheet;
import newleaf.web.page.Assets;
import newleaf.web.page.Medium;
import newleaf.web.page.Page;
import newleaf.web.page.Templates;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a sheet as a PDF of one page: with more on it the letters become smaller.
public final class SheetFile {
    private static final String LETTERS = "font-size: 11pt;";
    private static final List<String> SIZES = List.of("11pt", "10pt", "9pt", "8pt", "7pt", "6pt", "5pt");

    private final Templates templates = Templates.compiled();
    private final Visits visits;

    public SheetFile(Shelves shelves) {
        this.visits = new Visits(shelves, Assets.shipped(), false);
    }

    public byte[] pdf(Sheet sheet, Language language, PaperSize size) {
        String style = size.on(Assets.text("sheet.css"));
        byte[] file = new byte[0];
        for (String letters : SIZES) {
            file = written(sheet, language, style.replace(LETTERS, "font-size: " + letters + ";"));
            if (pages(file) == 1) break;
        }
        return file;
    }

    private byte[] written(Sheet sheet, Language language, String style) {
        Visit visit = visits.of(language, "").on(Medium.PAPER);
        return PdfFile.of(templates.text(Page.of("paper/sheet", visit, new PrintedSheet(sheet, style))));
    }

    private static int pages(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
