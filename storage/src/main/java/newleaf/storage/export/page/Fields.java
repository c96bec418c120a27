package newleaf.storage.export.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import org.jspecify.annotations.Nullable;

/// The fields of an entry, each as its name and its value in words.
final class Fields {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, WordGroup> GROUPS = Map.of(
            "unit", WordGroup.UNIT,
            "form", WordGroup.FORM,
            "days", WordGroup.WEEKDAY,
            "answers", WordGroup.SYMPTOM,
            "against", WordGroup.SYMPTOM);

    private final Shelves shelves;
    private final Language language;
    private final DateTimeFormatter days;

    Fields(Shelves shelves, Language language, DateTimeFormatter days) {
        this.shelves = shelves;
        this.language = language;
        this.days = days;
    }

    String of(Content content) {
        if (content instanceof PlanKept kept) {
            String why = kept.why()
                    .map(each -> "<dl>\n" + field("why", each) + "</dl>\n")
                    .orElse("");
            return "<p>" + in(PageWord.PLAN) + "</p>\n" + why;
        }
        if (content.kind() == Kind.ANSWERS) return "<p>" + in(PageWord.ANSWERS) + "</p>\n";
        String fields = content.written().entrySet().stream()
                .map(each -> field(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return "<dl>\n" + fields + "</dl>\n";
    }

    private String field(String name, @Nullable Object value) {
        if (value instanceof Collection<?> none && none.isEmpty()) return "";
        if (value instanceof Map<?, ?> none && none.isEmpty()) return "";
        return "<div><dt>" + Html.text(FieldWord.of(name).in(language)) + "</dt><dd>" + value(name, value)
                + "</dd></div>\n";
    }

    private String value(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean truth -> in(truth ? PageWord.YES : PageWord.NO);
            case Number number ->
                Html.text(new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
            case Map<?, ?> answers ->
                list(answers.entrySet().stream()
                        .map(each -> word(name, String.valueOf(each.getKey())) + ": " + each.getValue())
                        .toList());
            case Collection<?> items ->
                list(items.stream()
                        .map(each ->
                                each instanceof Map<?, ?> fields ? inALine(fields) : word(name, String.valueOf(each)))
                        .toList());
            default -> word(name, value.toString());
        };
    }

    /// Fields within an entry of a list, one after the other.
    private String inALine(Map<?, ?> fields) {
        return fields.entrySet().stream()
                .map(each ->
                        Html.text(FieldWord.of(String.valueOf(each.getKey())).in(language) + " " + each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String list(Collection<String> items) {
        return items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String word(String name, String text) {
        Optional<WordGroup> group = Optional.ofNullable(GROUPS.get(name));
        if (group.isPresent()) return Html.text(shelves.word(group.get(), text).in(language));
        if (name.equals("kinds")) {
            return Html.text(Labelled.of(List.of(Kind.values()), text)
                    .map(kind -> KindWord.of(kind).in(language))
                    .orElse(text));
        }
        if (name.equals("what") && shelves.card(text).orElse(null) instanceof ComfortCard card) {
            return Html.text(card.name().in(language));
        }
        if (DAY.matcher(text).matches() && isDay(name)) return days.format(LocalDate.parse(text));
        return Html.text(FieldWord.value(name, text).in(language));
    }

    private static boolean isDay(String name) {
        return name.equals("from")
                || name.equals("to")
                || name.equals("until")
                || name.equals("on")
                || name.equals("due")
                || name.equals("had")
                || name.equals("reviewed");
    }

    private String in(PageWord word) {
        return Html.text(word.words().in(language));
    }
}
