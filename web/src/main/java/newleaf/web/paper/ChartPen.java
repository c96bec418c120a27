package newleaf.web.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Draws the elements of a chart: groups, lines, bars, polylines, polygons and text, in one dark ink.
final class ChartPen {
    private static final Color INK = new Color(0x11, 0x11, 0x11);
    private static final int OPAQUE = 255;

    private final Graphics2D page;
    private final Font letters;

    ChartPen(Graphics2D page, Font letters) {
        this.page = page;
        this.letters = letters;
    }

    void draw(Element svg, double width, double height) {
        String[] box = svg.getAttribute("viewBox").split(" ");
        page.scale(width / Double.parseDouble(box[2]), height / Double.parseDouble(box[3]));
        children(svg);
    }

    private void children(Element parent) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) element(element);
        }
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "g" -> children(element);
            case "line" -> line(element);
            case "polyline" -> stroke(element, path(element));
            case "polygon" -> fill(element);
            case "rect" -> bar(element);
            case "text" -> text(element);
            case "title", "desc" -> {} // for those who listen
            default -> throw new IllegalArgumentException("a chart has no " + element.getTagName());
        }
    }

    private void line(Element line) {
        stroke(line, new Line2D.Double(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
    }

    private void stroke(Element element, java.awt.Shape shape) {
        page.setColor(ink(number(element, "stroke-opacity", 1)));
        float width = (float) number(element, "stroke-width", 1);
        boolean isDashed = !inherited(element, "stroke-dasharray").isEmpty();
        float[] dashes = isDashed ? new float[] {3, 3} : null;
        page.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        page.draw(shape);
    }

    private void bar(Element rect) {
        page.setColor(ink(number(rect, "fill-opacity", 1)));
        page.fill(new Rectangle2D.Double(
                number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height")));
    }

    private void fill(Element polygon) {
        page.setColor(ink(number(polygon, "fill-opacity", 1)));
        Path2D path = path(polygon);
        path.closePath();
        page.fill(path);
    }

    private void text(Element text) {
        page.setColor(INK);
        Font font = letters.deriveFont((float) number(text, "font-size", 12));
        page.setFont(font);
        String words = text.getTextContent();
        Rectangle2D size = font.getStringBounds(words, page.getFontRenderContext());
        double back = switch (text.getAttribute("text-anchor")) {
            case "middle" -> size.getWidth() / 2;
            case "end" -> size.getWidth();
            default -> 0;
        };
        page.drawString(words, (float) (number(text, "x") - back), (float) number(text, "y"));
    }

    private static Path2D path(Element element) {
        Path2D path = new Path2D.Double();
        for (String point : element.getAttribute("points").split(" ")) {
            String[] at = point.split(",");
            double x = Double.parseDouble(at[0]);
            double y = Double.parseDouble(at[1]);
            if (path.getCurrentPoint() == null) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        return path;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static double number(Element element, String name, double otherwise) {
        String value = inherited(element, name);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    /// Presentation attributes pass from a group to what is in it.
    private static String inherited(Element element, String name) {
        for (Node each = element; each instanceof Element one; each = each.getParentNode()) {
            if (one.hasAttribute(name)) return one.getAttribute(name);
        }
        return "";
    }

    private static Color ink(double opacity) {
        return new Color(INK.getRed(), INK.getGreen(), INK.getBlue(), (int) Math.round(OPAQUE * opacity));
    }
}
