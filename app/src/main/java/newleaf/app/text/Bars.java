package newleaf.app.text;

import newleaf.report.picture.BandChart;
import newleaf.report.picture.BandChart.Row;

/// A band as text: a line for each row of its table, three numbers and a bar.
final class Bars {
    private static final int POINTS_A_MARK = 2;

    private Bars() {}

    static void write(BandChart chart, Page page) {
        var labels = chart.labels();
        page.line(1, String.join("; ", labels.across(), labels.low(), labels.middle(), labels.high()));
        chart.rows().forEach(row -> page.line(1, line(row)));
    }

    private static String line(Row row) {
        return pad(row.day()) + "  " + pad(row.low()) + pad(row.middle()) + pad(row.high()) + "  " + bar(row);
    }

    private static String bar(Row row) {
        StringBuilder bar = new StringBuilder();
        for (int mark = 0; mark <= Math.round(row.high() / POINTS_A_MARK); mark++) {
            if (mark == Math.round(row.middle() / POINTS_A_MARK)) bar.append('#');
            else bar.append(mark >= Math.round(row.low() / POINTS_A_MARK) ? '=' : '.');
        }
        return bar.toString();
    }

    /// Three places and a space in front; figure spaces, so that the page does not wrap inside.
    private static String pad(double value) {
        String digits = Long.toString(Math.round(value));
        return "\u2007".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
