package newleaf.taper.course;

import java.util.Locale;
import java.util.stream.IntStream;

/// The page of a study in the making: its words, its rows, and how figures are written in them.
final class StudyTable {
    /// Points by which one person's figure has to differ to count as another.
    private static final double CLEAR = 1;

    private final StringBuilder page = new StringBuilder();

    void say(String words) {
        page.append(words);
    }

    void row(String... cells) {
        page.append(line(cells));
    }

    static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /// The share of people for whom `a` is clearly lower (-1) or higher (1) than `b`, with its standard error.
    static String share(double[] a, double[] b, int sign) {
        double share = IntStream.range(0, a.length)
                        .filter(i -> sign * (a[i] - b[i]) >= CLEAR)
                        .count()
                / (double) a.length;
        return percent(share) + " ± " + round(100 * Math.sqrt(share * (1 - share) / a.length));
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
