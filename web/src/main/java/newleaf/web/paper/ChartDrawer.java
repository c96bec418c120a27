package newleaf.web.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Font;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/// Draws our own charts into a PDF. It knows the few kinds of SVG element that they hold, so no SVG library is needed.
/// Sizes come in dots of the page; what is drawn on is measured in points.
final class ChartDrawer implements SVGDrawer {
    private final Font letters;

    ChartDrawer(Font letters) {
        this.letters = letters;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Chart(svg, width, height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private final class Chart implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;
        private final double dotsAPoint;

        Chart(Element svg, double width, double height, double dotsAPoint) {
            this.svg = svg;
            this.width = width;
            this.height = height;
            this.dotsAPoint = dotsAPoint;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) height,
                    page -> new ChartPen(page, letters).draw(svg, width / dotsAPoint, height / dotsAPoint));
        }
    }
}
