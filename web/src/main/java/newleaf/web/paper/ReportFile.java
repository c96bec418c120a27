package newleaf.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String FONT = "Atkinson Hyperlegible";

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

    /// A4, tagged as far as the renderer goes (PDF/UA-1), with its font inside.
    public byte[] pdf(Report report, Language language) {
        XRLog.setLoggingEnabled(false);
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(
                written(report, visits.of(language, "").on(Medium.PAPER), Assets.text("paper.css")), null);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((_, _) -> null);
        builder.useFont(font("Regular"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new ChartDrawer(letters()));
        builder.withProducer("Newleaf");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private String written(Report report, Visit visit, String style) {
        return templates.text(Page.of("paper/file", visit, new Paper(report, style)));
    }

    private static com.openhtmltopdf.extend.FSSupplier<InputStream> font(String weight) {
        return () -> new ByteArrayInputStream(Assets.resource("/fonts/AtkinsonHyperlegible-" + weight + ".ttf"));
    }

    private static Font letters() {
        try (InputStream regular = font("Regular").supply()) {
            return Font.createFont(Font.TRUETYPE_FONT, regular);
        } catch (FontFormatException | IOException failure) {
            throw new IllegalStateException("the font of the house cannot be read", failure);
        }
    }
}
