package newleaf.web.trends;

import java.util.Arrays;
import java.util.Optional;

/// How far back is looked.
public enum Span {
    WEEKS_4("28", Optional.of(28), TrendWord.RANGE_WEEKS_4),
    WEEKS_12("84", Optional.of(84), TrendWord.RANGE_WEEKS_12),
    ALL("all", Optional.empty(), TrendWord.RANGE_ALL);

    static final String FIELD = "days";

    private final String label;
    private final Optional<Integer> days;
    private final TrendWord words;

    Span(String label, Optional<Integer> days, TrendWord words) {
        this.label = label;
        this.days = days;
        this.words = words;
    }

    public TrendWord words() {
        return words;
    }

    public String address() {
        return TrendsPages.TRENDS + "?" + FIELD + "=" + label;
    }

    WrittenDays of(WrittenDays all) {
        return days.map(all::last).orElse(all);
    }

    /// Four weeks where nothing else was asked for.
    static Span of(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label.equals(label))
                .findFirst()
                .orElse(WEEKS_4);
    }
}
