package newleaf.web.trends;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.knowledge.words.Language;
import newleaf.web.day.DailyCard;
import newleaf.web.journey.step.Say;

/// The numbers of all days as RFC 4180 writes them, in English names that do not change. An empty cell was not written.
/// No spreadsheet takes a text in it for a formula.
final class NumbersFile {
    private static final List<String> COLUMNS = List.of(
            "day",
            "taken",
            "unit",
            "product",
            "not_added",
            "plan",
            "plan_unit",
            "plan_product",
            "hard_feelings_0_to_100",
            "band",
            "pull_0_to_10",
            "sleep_hours",
            "mood_1_to_5");
    private static final String LINE = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private final DailyCard card;

    NumbersFile(DailyCard card) {
        this.card = card;
    }

    String of(WrittenDays days) {
        return Stream.concat(Stream.of(COLUMNS), days.all().stream().map(this::row))
                .map(row -> row.stream().map(NumbersFile::cell).collect(Collectors.joining(",")) + LINE)
                .collect(Collectors.joining());
    }

    private List<String> row(WrittenDay day) {
        Stream<String> taken = switch (day.taken()) {
            case Taken.NotWritten _ -> Stream.of("", "", "", "");
            case Taken.Total total -> Stream.concat(total(Optional.of(total)), Stream.of(""));
            case Taken.Apart(var doses) -> Stream.of("", "", "", apart(doses));
        };
        Stream<String> rest = Stream.of(
                day.diary().map(Math::round).map(String::valueOf).orElse(""),
                day.band()
                        .map(band -> card.bands().get(band).name().in(Language.EN))
                        .orElse(""),
                day.checkIn().flatMap(CheckIn::craving).map(Say::plain).orElse(""),
                day.checkIn().flatMap(CheckIn::sleepHours).map(Say::plain).orElse(""),
                day.checkIn().flatMap(CheckIn::mood).map(String::valueOf).orElse(""));
        return Stream.of(Stream.of(day.day().toString()), taken, total(day.planned()), rest)
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> total(Optional<Taken.Total> total) {
        return total.map(each -> Stream.of(
                        Say.plain(each.amount()),
                        each.measured().unit().label(),
                        each.measured().product()))
                .orElseGet(() -> Stream.of("", "", ""));
    }

    private static String apart(List<Dose> doses) {
        return doses.stream()
                .map(dose -> dose.amount().map(Say::plain).orElse("?")
                        + dose.unit().map(unit -> " " + unit.label()).orElse("") + " " + dose.product())
                .collect(Collectors.joining("; "));
    }

    private static String cell(String text) {
        String escaped = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return QUOTED.matcher(escaped).find() ? "\"" + escaped.replace("\"", "\"\"") + "\"" : escaped;
    }

    @Override
    public String toString() {
        return "NumbersFile";
    }
}
