package newleaf.web.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import newleaf.web.page.Assets;

/// Writes a page as a PDF that can be read aloud and kept: PDF/UA-1 and PDF/A-2a, with its font inside. Nothing is
/// fetched for it.
final class PdfFile {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String FONT = "Atkinson Hyperlegible";

    private PdfFile() {}

    /// @param page  XHTML that stands alone, with its language, its title and a description
    static byte[] of(String page) {
        XRLog.setLoggingEnabled(false);
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(SpokenPictures.in(page), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
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

    private static FSSupplier<InputStream> font(String weight) {
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
