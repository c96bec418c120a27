package newleaf.report.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.pharmacology.people.Band;

/// A band over days, with its middle line, as one SVG element, and as the table behind it.
///
/// It carries a title and a description for screen readers, classes for a style sheet (`band`, `middle`, `grid`,
/// `axis`) and presentation attributes that hold without one; colours follow the page (`currentColor`), so it prints
/// and works in the dark. There is no style attribute, no script and no request.
public final class BandChart {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final int LEFT = 40;
    private static final int TOP = 32;
    private static final int RIGHT = 12;
    private static final int BOTTOM = 50;
    private static final int LETTERS = 14;
    private static final double HIGHEST = 100;
    private static final double LEAST_SHOWN = 20;
    private static final double TEN = 10;
    private static final double MANY = 50;
    private static final double[] DAYS_BETWEEN_TICKS = {1, 2, 7, 14};
    private static final int MOST_TICKS = 9;
    private static final double HOURS_A_DAY = 24;
    private static final int DAYS_ONE_BY_ONE = 14;
    private static final int DAYS_A_WEEK = 7;

    private final String id;
    private final Labels labels;
    private final List<Double> hours;
    private final Band band;
    private final double step;
    private final double top;

    /// The words of a chart, in the reader's language.
    public record Labels(
            String title,
            String description,
            String across,
            String up,
            String low,
            String middle,
            String high,
            List<Level> levels) {
        public Labels {
            levels = List.copyOf(levels);
        }
    }

    /// A day of the table, counted from hour 0, and the band on it.
    public record Row(int day, double low, double middle, double high) {}

    /// A moment that has a name, such as today.
    public record Mark(double hour, String name) {}

    /// A height that has a name.
    public record Level(double value, String name) {}

    /// @param id     unique on the page; letters, digits and dashes
    /// @param hours  ascending from 0, at least two; what comes after them in the band is left out
    public BandChart(String id, Labels labels, List<Double> hours, Band band) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) throw new IllegalArgumentException("not an id for a page");
        if (hours.size() < 2) throw new IllegalArgumentException("a chart has at least two points");
        this.id = id;
        this.labels = labels;
        this.hours = List.copyOf(hours);
        this.band = band;
        double highest = band.p90().stream()
                .limit(hours.size())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        this.step = highest > MANY ? 2 * TEN : TEN;
        this.top = Math.min(HIGHEST, Math.max(LEAST_SHOWN, step * Math.ceil(highest / step)));
    }

    public String svg() {
        return svg(Optional.empty());
    }

    /// @param here  drawn only where it lies on the chart
    public String svg(Optional<Mark> here) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"band-chart\" role=\"img\" viewBox=\"0 0 " + WIDTH
                + " "
                + HEIGHT + "\" aria-labelledby=\"" + id + "-title " + id + "-desc\" color=\"currentColor\">\n"
                + "<title id=\"" + id + "-title\">" + escaped(labels.title()) + "</title>\n"
                + "<desc id=\"" + id + "-desc\">" + escaped(labels.description()) + "</desc>\n"
                + grid() + levels() + area() + line(band.p10(), "edge", 0.75) + line(band.p90(), "edge", 0.75)
                + line(band.p50(), "middle", 2.5) + axes()
                + here.filter(mark -> mark.hour() <= hours.getLast())
                        .map(this::mark)
                        .orElse("")
                + "</svg>\n";
    }

    public Labels labels() {
        return labels;
    }

    /// The same numbers as a table: a row a day for two weeks, then a row a week.
    public List<Row> rows() {
        return IntStream.range(0, hours.size())
                .filter(i -> isTabled(hours.get(i)))
                .mapToObj(i -> new Row(
                        (int) (hours.get(i) / HOURS_A_DAY),
                        band.p10().get(i),
                        band.p50().get(i),
                        band.p90().get(i)))
                .toList();
    }

    public String table() {
        StringBuilder table = new StringBuilder("<table class=\"band-table\"><caption>")
                .append(escaped(labels.title()))
                .append("</caption>\n<thead><tr>");
        for (String head : List.of(labels.across(), labels.low(), labels.middle(), labels.high())) {
            table.append("<th scope=\"col\">").append(escaped(head)).append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        for (Row row : rows()) {
            table.append("<tr><th scope=\"row\">").append(row.day()).append("</th>");
            for (double value : new double[] {row.low(), row.middle(), row.high()}) {
                table.append("<td>").append(Math.round(value)).append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.append("</tbody></table>\n").toString();
    }

    private String mark(Mark mark) {
        double x = x(mark.hour());
        boolean isRight = x > (LEFT + WIDTH) / 2.0;
        return "<g class=\"here\" fill=\"currentColor\" font-size=\"" + LETTERS
                + "\" font-weight=\"bold\" font-family=\"sans-serif\">\n<line class=\"c-here\" stroke=\"currentColor\""
                + " stroke-width=\"2\" x1=\"" + number(x) + "\" x2=\"" + number(x) + "\" y1=\"" + TOP + "\" y2=\""
                + (HEIGHT - BOTTOM) + "\"/>\n<circle class=\"c-dot now\" r=\"6\" cx=\"" + number(x) + "\" cy=\""
                + number(y(middleAt(mark.hour()))) + "\"/>\n"
                + text(x + (isRight ? -8 : 8), TOP + LETTERS, isRight ? "end" : "start", mark.name()) + "</g>\n";
    }

    /// Of the nearest hour before.
    private double middleAt(double hour) {
        int at = 0;
        for (int i = 0; i < hours.size(); i++) if (hours.get(i) <= hour) at = i;
        return band.p50().get(at);
    }

    private static boolean isTabled(double hour) {
        if (hour % HOURS_A_DAY != 0) return false;
        double day = hour / HOURS_A_DAY;
        return day <= DAYS_ONE_BY_ONE || day % DAYS_A_WEEK == 0;
    }

    private String levels() {
        StringBuilder all = new StringBuilder(
                "<g class=\"levels\" fill=\"currentColor\" font-size=\"12\" font-family=\"sans-serif\">\n");
        for (Level level : labels.levels()) {
            if (level.value() >= top) continue;
            String y = number(y(level.value()));
            all.append("<line stroke=\"currentColor\" stroke-opacity=\"0.6\" stroke-dasharray=\"3 3\" x1=\"" + LEFT
                    + "\" x2=\"" + (WIDTH - RIGHT) + "\" y1=\"" + y + "\" y2=\"" + y + "\"/>\n");
            all.append(text(WIDTH - RIGHT, y(level.value()) - 3, "end", level.name()));
        }
        return all.append("</g>\n").toString();
    }

    private String area() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < hours.size(); i++) points.append(point(i, band.p90()));
        for (int i = hours.size() - 1; i >= 0; i--) points.append(point(i, band.p10()));
        return "<polygon class=\"band\" fill=\"currentColor\" fill-opacity=\"0.18\" points=\""
                + points.toString().strip() + "\"/>\n";
    }

    private String line(List<Double> values, String kind, double width) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < hours.size(); i++) points.append(point(i, values));
        return "<polyline class=\"" + kind + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"" + width
                + "\" points=\"" + points.toString().strip() + "\"/>\n";
    }

    private String point(int i, List<Double> values) {
        return number(x(hours.get(i))) + "," + number(y(values.get(i))) + " ";
    }

    private String grid() {
        StringBuilder grid = new StringBuilder("<g class=\"grid\" stroke=\"currentColor\" stroke-opacity=\"0.2\">\n");
        for (double value = 0; value <= top; value += step) {
            String y = number(y(value));
            grid.append(
                    "<line x1=\"" + LEFT + "\" x2=\"" + (WIDTH - RIGHT) + "\" y1=\"" + y + "\" y2=\"" + y + "\"/>\n");
        }
        return grid.append("</g>\n").toString();
    }

    private String axes() {
        StringBuilder axes = new StringBuilder(
                "<g class=\"axis\" fill=\"currentColor\" font-size=\"" + LETTERS + "\" font-family=\"sans-serif\">\n");
        for (double value = 0; value <= top; value += step) {
            axes.append(text(LEFT - 8, y(value) + 5, "end", number(value)));
        }
        double last = hours.getLast() / HOURS_A_DAY;
        for (double day = 0; day <= last; day += tick(last)) {
            axes.append(text(x(day * HOURS_A_DAY), HEIGHT - BOTTOM + 20, "middle", number(day)));
        }
        axes.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", labels.across()));
        axes.append(text(4, LETTERS + 2, "start", labels.up()));
        return axes.append("</g>\n").toString();
    }

    private static double tick(double days) {
        for (double each : DAYS_BETWEEN_TICKS) {
            if (days / each <= MOST_TICKS) return each;
        }
        return DAYS_BETWEEN_TICKS[DAYS_BETWEEN_TICKS.length - 1];
    }

    private static String text(double x, double y, String anchor, String words) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" + escaped(words)
                + "</text>\n";
    }

    private double x(double hour) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (hour / hours.getLast());
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (value / top);
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
