package newleaf.web.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import newleaf.care.pattern.Change;
import newleaf.report.wording.Wording;
import newleaf.web.day.DailyCard;

/// Makes the figures of some days.
final class Panels {
    /// Days in a table; the file has all.
    private static final int MOST_ROWS = 84;

    private final Amounts amounts;
    private final Sentences sentences;

    Panels(Wording wording, DailyCard card) {
        this.amounts = new Amounts(wording);
        this.sentences = new Sentences(amounts, card);
    }

    List<Panel> of(WrittenDays days) {
        return Stream.of(Figure.values()).map(figure -> panel(figure, days)).toList();
    }

    private Panel panel(Figure figure, WrittenDays all) {
        Optional<Taken.Measured> measured = all.measured();
        List<WrittenDay> days = figure == Figure.DOSE ? all.over() : all.all();
        NavigableMap<LocalDate, Double> values = values(days, day -> figure.of(day, measured));
        double most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Change change = Change.in(List.copyOf(values.values()), figure.step(most));
        boolean isAnyWritten = !values.isEmpty() || (figure == Figure.DOSE && all.hasDoses());
        String finding = values.isEmpty() && isAnyWritten
                ? amounts.say(TrendWord.NOTHING_ADDS_UP)
                : sentences.finding(figure, change, measured);
        return new Panel(
                figure.name().toLowerCase(Locale.ROOT),
                title(figure, measured),
                finding,
                sentences.beside(figure, days, measured),
                values.isEmpty() ? Optional.empty() : Optional.of(chart(figure, days, values, finding, all)),
                numbers(figure, all, isAnyWritten));
    }

    private String title(Figure figure, Optional<Taken.Measured> measured) {
        String title = amounts.say(figure.title());
        return figure == Figure.DOSE
                ? measured.map(each -> title + ": " + amounts.product(each.product()))
                        .orElse(title)
                : title;
    }

    private static NavigableMap<LocalDate, Double> values(
            List<WrittenDay> days, Function<WrittenDay, Optional<Double>> of) {
        NavigableMap<LocalDate, Double> values = new TreeMap<>();
        days.forEach(day -> of.apply(day).ifPresent(value -> values.put(day.day(), value)));
        return values;
    }

    private Chart chart(
            Figure figure,
            List<WrittenDay> days,
            NavigableMap<LocalDate, Double> values,
            String finding,
            WrittenDays all) {
        Optional<Taken.Measured> measured = all.measured();
        NavigableMap<LocalDate, Double> plan =
                figure == Figure.DOSE ? values(days, day -> measured.flatMap(day::planned)) : new TreeMap<>();
        String first = values.size() > 1 ? amounts.wording().monthDay(values.firstKey()) : "";
        var words = new Chart.Words(
                sentences.value(figure, last(values), measured),
                first,
                name(values.lastKey(), all.today()),
                says(figure, values, finding, measured, all.today()));
        return Chart.of(values, plan, figure.top(), sentences.limit(figure), words);
    }

    private static double last(NavigableMap<LocalDate, Double> values) {
        return List.copyOf(values.values()).getLast();
    }

    private String name(LocalDate day, LocalDate today) {
        return day.equals(today)
                ? amounts.say(TrendWord.TODAY)
                : amounts.wording().monthDay(day);
    }

    private String says(
            Figure figure,
            NavigableMap<LocalDate, Double> values,
            String finding,
            Optional<Taken.Measured> measured,
            LocalDate today) {
        double least =
                values.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        String says = amounts.say(
                TrendWord.PICTURE,
                "title",
                amounts.say(figure.title()),
                "finding",
                finding,
                "least",
                sentences.value(figure, least, measured),
                "most",
                sentences.value(figure, most, measured),
                "last",
                sentences.value(figure, last(values), measured),
                "day",
                name(values.lastKey(), today));
        long between =
                values.firstKey().datesUntil(values.lastKey().plusDays(1)).count();
        long gaps = between - values.size();
        return gaps == 0 ? says : says + " " + amounts.say(TrendWord.PICTURE_GAPS, "count", String.valueOf(gaps));
    }

    private Panel.Numbers numbers(Figure figure, WrittenDays all, boolean isAnyWritten) {
        List<WrittenDay> days = isAnyWritten ? all.all() : List.of();
        List<WrittenDay> shown = days.subList(Math.max(0, days.size() - MOST_ROWS), days.size());
        boolean hasPlan = shown.stream().anyMatch(day -> day.planned().isPresent());
        List<Panel.Row> rows = shown.stream()
                .map(day -> new Panel.Row(amounts.wording().monthDay(day.day()), cells(figure, day, all, hasPlan)))
                .toList();
        return new Panel.Numbers(
                amounts.say(figure.title()), columns(figure, hasPlan), rows, shown.size() < days.size());
    }

    private List<String> columns(Figure figure, boolean hasPlan) {
        List<TrendWord> columns = new ArrayList<>();
        columns.add(figure == Figure.DIARY ? TrendWord.SCORE : TrendWord.WRITTEN);
        if (figure == Figure.DIARY) columns.add(TrendWord.BAND);
        if (figure == Figure.DOSE && hasPlan) columns.add(TrendWord.PLANNED);
        return columns.stream().map(amounts::say).toList();
    }

    private List<String> cells(Figure figure, WrittenDay day, WrittenDays all, boolean hasPlan) {
        if (figure == Figure.DOSE) return doses(day, all, hasPlan);
        String value = figure.of(day, Optional.empty())
                .map(each -> sentences.value(figure, each, Optional.empty()))
                .orElseGet(() -> amounts.say(TrendWord.NOT_WRITTEN));
        if (figure != Figure.DIARY) return List.of(value);
        return List.of(value, day.band().map(sentences::band).orElse(""));
    }

    private List<String> doses(WrittenDay day, WrittenDays all, boolean hasPlan) {
        String taken = amounts.taken(day.taken());
        boolean isSoFar = day.day().equals(all.today()) && !(day.taken() instanceof Taken.NotWritten);
        String written = isSoFar ? amounts.say(TrendWord.SO_FAR, "value", taken) : taken;
        return hasPlan ? List.of(written, day.planned().map(amounts::taken).orElse("")) : List.of(written);
    }

    @Override
    public String toString() {
        return "Panels";
    }
}
