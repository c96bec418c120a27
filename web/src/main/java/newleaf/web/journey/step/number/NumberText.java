package newleaf.web.journey.step.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.documents.Span;
import newleaf.web.journey.step.Say;

/// Reads a number as people type it: `7.5`, `7,5`, `1/2`, `1 1/2`, `½`, and, where a range may be given,
/// `4-6` or `4 to 6`. What could mean two things (`1,000`) is not read.
public final class NumberText {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,7}([.,]\\d{1,4})?|[.,]\\d{1,4}");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,3}[.,]\\d{3}");
    private static final Pattern FRACTION = Pattern.compile("(?:(\\d{1,3}) )?(\\d{1,2})/(\\d{1,2})");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|—|\\bto\\b|\\ba\\b)\\s*(.+)");
    private static final int DIGITS = 4;
    /// Longer than any number or range; a long text would keep the patterns busy.
    private static final int LONGEST = 40;

    private NumberText() {}

    public static Optional<Double> number(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        String text = typed.strip()
                .replace("½", " 1/2")
                .replace("¼", " 1/4")
                .replace("¾", " 3/4")
                .strip();
        if (THOUSANDS.matcher(text).matches()) return Optional.empty();
        if (PLAIN.matcher(text).matches()) return Optional.of(Double.valueOf(text.replace(',', '.')));
        return fraction(text);
    }

    /// A number, or two from low to high.
    public static Optional<Span> span(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        Matcher ends = RANGE.matcher(typed.strip());
        if (!ends.matches()) return number(typed).map(Span::exactly);
        return number(ends.group(1))
                .flatMap(
                        low -> number(ends.group(2)).filter(high -> low <= high).map(high -> new Span(low, high)));
    }

    /// As it is shown again.
    public static String shown(Span span) {
        return span.isExact() ? Say.plain(span.low()) : Say.plain(span.low()) + "-" + Say.plain(span.high());
    }

    private static Optional<Double> fraction(String text) {
        Matcher parts = FRACTION.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) == 0) return Optional.empty();
        var whole = new BigDecimal(Optional.ofNullable(parts.group(1)).orElse("0"));
        var part = new BigDecimal(parts.group(2)).divide(new BigDecimal(parts.group(3)), DIGITS, RoundingMode.HALF_UP);
        return Optional.of(whole.add(part).doubleValue());
    }
}
