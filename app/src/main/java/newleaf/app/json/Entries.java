package newleaf.app.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.guidance.finding.Question;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Language;
import newleaf.pharmacology.people.Three;
import newleaf.units.Quantity;
import newleaf.units.Range;
import org.jspecify.annotations.Nullable;

/// An object in the making: names in the order of the contract, absent values as `null`.
final class Entries {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static Entries with(String name, @Nullable Object value) {
        return new Entries().and(name, value);
    }

    Entries and(String name, @Nullable Object value) {
        values.put(name, value instanceof Optional<?> optional ? optional.orElse(null) : value);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return values;
    }

    static Optional<Map<String, @Nullable Object>> range(Optional<? extends Range<?>> range) {
        return range.map(each -> with("low", each.low().value())
                .and("mid", each.typical().map(Quantity::value))
                .and("high", each.high().value())
                .map());
    }

    /// A quantile that is infinite, because so many never get there, is null.
    static Map<String, @Nullable Object> three(Three three) {
        return with("p10", finite(three.p10()))
                .and("p50", finite(three.p50()))
                .and("p90", finite(three.p90()))
                .map();
    }

    private static @Nullable Object finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    static List<Map<String, @Nullable Object>> citations(List<Citation> citations) {
        return citations.stream()
                .map(each -> with("source", each.source())
                        .and("locator", each.locator())
                        .and("basis", each.basis().label())
                        .and("strength", each.strength().label())
                        .map())
                .toList();
    }

    static List<Map<String, @Nullable Object>> questions(List<Question> questions, Language language) {
        return questions.stream()
                .map(each -> with("fact", each.fact())
                        .and("question", each.words().in(language))
                        .and("decides", each.decides())
                        .map())
                .toList();
    }
}
