package newleaf.storage.export.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.PersonRecord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;

/// What holds now, as one page that stands alone: no script, nothing from elsewhere, made to be printed and
/// to be read aloud. The newest day stands first.
public final class RecordPage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:1rem auto;padding:0 1rem;color:CanvasText;background:Canvas}
            .note{border:2px solid;padding:.5rem 1rem}
            h2{border-bottom:1px solid;margin-top:2rem}
            h3{margin:1rem 0 .25rem;font-size:1rem}
            dl{margin:0}
            dt{font-weight:600}
            dt,dd{display:inline;margin:0 .5rem 0 0}
            dd{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
            ul{margin:0}
            @media print{article{break-inside:avoid}}
            """;

    private final Language language;
    private final Fields fields;
    private final DateTimeFormatter days;
    private final DateTimeFormatter times;
    private final DateTimeFormatter instants;

    public RecordPage(Shelves shelves, Language language) {
        Locale locale = language == Language.ES ? Locale.of("es", "US") : Locale.US;
        this.language = language;
        this.days =
                DateTimeFormatter.ofPattern(language == Language.ES ? "d 'de' MMMM 'de' uuuu" : "MMMM d, uuuu", locale);
        this.times = times(language);
        this.instants =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", locale).withZone(ZoneOffset.UTC);
        this.fields = new Fields(shelves, language, days);
    }

    public String of(PersonRecord record, Instant made) {
        String title = in(PageWord.TITLE);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <div class="note">
                <p>%s %s %s.</p>
                <p><strong>%s</strong></p>
                </div>
                <p>%s %s</p>
                %s</main>
                </body>
                </html>
                """.formatted(
                        language.label(),
                        title,
                        STYLE,
                        title,
                        in(PageWord.WHAT),
                        in(PageWord.MADE),
                        instants.format(made),
                        in(PageWord.OPEN),
                        counts(record),
                        in(PageWord.OTHER_FILES),
                        content(record.history().current()));
    }

    private String counts(PersonRecord record) {
        int corrects = 0;
        int withdraws = 0;
        for (var kept : record.entries()) {
            Deed deed = kept.entry().deed();
            if (deed instanceof Deed.Corrects) corrects++;
            if (deed instanceof Deed.Withdraws) withdraws++;
        }
        int adds = record.entries().size() - corrects - withdraws;
        return Html.text(PageWord.COUNTS.words().in(language).formatted(adds, corrects, withdraws));
    }

    private String content(List<Current> current) {
        if (current.isEmpty()) return "<p>" + in(PageWord.NOTHING) + "</p>\n";
        Map<LocalDate, List<Current>> byDay = new TreeMap<>(Comparator.reverseOrder());
        for (Current each : current) {
            byDay.computeIfAbsent(each.moment().day(), day -> new ArrayList<>()).add(each);
        }
        var text = new StringBuilder();
        byDay.forEach((day, entries) -> text.append(day(day, entries)));
        return text.toString();
    }

    private String day(LocalDate day, List<Current> entries) {
        var text = new StringBuilder("<section>\n<h2>" + days.format(day) + "</h2>\n");
        entries.stream()
                .sorted(Comparator.comparing(each -> each.moment().at()))
                .forEach(each -> text.append(entry(each)));
        return text.append("</section>\n").toString();
    }

    /// As the other pages write them: 9:00 pm, 21:00.
    private static DateTimeFormatter times(Language language) {
        if (language == Language.ES) return DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
        return new DateTimeFormatterBuilder()
                .appendPattern("h:mm\u00a0")
                .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
                .toFormatter(Locale.ROOT);
    }

    private String entry(Current each) {
        String time = times.format(each.moment().at().atZone(each.moment().zone()));
        String kind = Html.text(KindWord.of(each.content().kind()).in(language));
        return "<article>\n<h3>" + time + " " + kind + "</h3>\n" + fields.of(each.content()) + "</article>\n";
    }

    private String in(PageWord word) {
        return Html.text(word.words().in(language));
    }
}
