package newleaf.report.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import newleaf.guidance.taper.NamedWay;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.people.Three;

/// The worst day of each way as a bar from the 10th to the 90th percentile, with the middle marked, in one SVG element.
/// The table beside it says the same. No style attribute, no script, no request.
public final class PeakPicture {
    private static final int WIDTH = 420;
    private static final int LEFT = 16;
    private static final int RIGHT = 24;
    private static final int ROW = 34;
    private static final int BAR = 10;
    private static final int FOOT = 28;
    private static final double HIGHEST = 100;

    private PeakPicture() {}

    public static String of(String title, List<NamedWay> rows, Function<Words, String> say) {
        int height = rows.size() * ROW + FOOT;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"peak-picture\" role=\"img\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"" + WIDTH + "\" height=\"" + height)
                .append(
                        "\" aria-labelledby=\"peak-picture-title\" color=\"currentColor\">\n<title id=\"peak-picture-title\">")
                .append(escaped(title))
                .append("</title>\n<g fill=\"currentColor\" font-size=\"13\" font-family=\"sans-serif\">\n");
        for (int i = 0; i < rows.size(); i++) {
            NamedWay row = rows.get(i);
            int top = i * ROW;
            svg.append(text(
                    LEFT, top + 14, say.apply(row.name()) + " (" + row.way().days() + ")"));
            row.way().figures().ifPresent(figures -> svg.append(bar(figures.peak(), top + 18)));
        }
        for (int value = 0; value <= HIGHEST; value += 20) {
            svg.append(text(x(value) - 6, height - 8, String.valueOf(value)));
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static String bar(Three peak, int top) {
        return "<rect x=\"" + number(x(peak.p10())) + "\" y=\"" + top + "\" width=\""
                + number(Math.max(1, x(peak.p90()) - x(peak.p10()))) + "\" height=\"" + BAR
                + "\" fill-opacity=\"0.3\"/>\n<rect x=\"" + number(x(peak.p50()) - 1.5) + "\" y=\"" + (top - 2)
                + "\" width=\"3\" height=\"" + (BAR + 4) + "\"/>\n";
    }

    private static double x(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * value / HIGHEST;
    }

    private static String text(double x, double y, String words) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\">" + escaped(words) + "</text>\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
