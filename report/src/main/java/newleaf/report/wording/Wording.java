package newleaf.report.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.units.Digits;
import newleaf.units.Range;

/// What the shelves say, with amounts and dates, in one language.
public final class Wording {
    private static final Locale ENGLISH = Locale.US;
    private static final Locale SPANISH = Locale.of("es");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMM d", ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", SPANISH);
    private static final DateTimeFormatter HALF_DAYS = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final char KEPT_TOGETHER = '\u00a0';

    private final Shelves shelves;
    private final Language language;

    public Wording(Shelves shelves, Language language) {
        this.shelves = shelves;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String say(Words words) {
        return words.in(language);
    }

    public String say(FixedWord word) {
        return say(word.in(shelves));
    }

    /// A limit, a preference or a reason of a plan, by its name.
    public String say(Labelled named) {
        return say(TaperWord.of(named, shelves));
    }

    public String label(WordGroup group, Labelled of) {
        return label(group, of.label());
    }

    /// The words for a key of a list; the key itself where the list does not hold it.
    public String label(WordGroup group, String key) {
        return say(shelves.word(group, key));
    }

    /// What a card is called; cards and sources have their titles in English.
    public String title(String card) {
        return shelves.card(card).map(each -> each.head().title()).orElse(card);
    }

    /// How it came onto its card, what kind of evidence it is, and who checked it.
    public String howSure(CardHead head) {
        String evidence = label(WordGroup.BASIS, head.basis()) + "; " + label(WordGroup.STRENGTH, head.strength());
        return evidence + "; "
                + head.checkedBy()
                        .filter(_ -> head.status() == Status.CHECKED)
                        .map(name -> say(ReportWord.CHECKED_BY) + " " + name)
                        .orElseGet(() -> say(ReportWord.DRAFT_NOTE));
    }

    /// A range with its unit a day, or that it is not known.
    public String amount(Optional<? extends Range<?>> range) {
        return range.map(this::amount).orElseGet(() -> say(ReportWord.NOT_KNOWN));
    }

    private String amount(Range<?> range) {
        String unit = " " + range.low().symbol() + " " + say(ReportWord.A_DAY);
        double low = range.low().value();
        double high = range.high().value();
        if (low == high) return number(low) + unit;
        String spread = between(low, high) + unit;
        return range.typical()
                .map(mid -> spread + " (" + say(ReportWord.MID) + " " + number(mid.value()) + ")")
                .orElse(spread);
    }

    public String between(double low, double high) {
        return say(ReportWord.BETWEEN_AND).replace("{low}", number(low)).replace("{high}", number(high));
    }

    public static String number(double value) {
        return Digits.of(value);
    }

    /// A day in a table, for example Nov 21, 2026.
    public String shortDate(LocalDate day) {
        return written(day, FormatStyle.MEDIUM).replace(' ', KEPT_TOGETHER);
    }

    /// A day as it is written in the language, for example November 21, 2026.
    public String date(LocalDate day) {
        return written(day, FormatStyle.LONG);
    }

    /// A day with its name, for example Saturday, November 21, 2026.
    public String weekday(LocalDate day) {
        return written(day, FormatStyle.FULL);
    }

    /// A day without its year, for example Nov 21.
    public String monthDay(LocalDate day) {
        return (language == Language.ES ? DAY_MONTH : MONTH_DAY).format(day).replace(' ', KEPT_TOGETHER);
    }

    /// An hour of the day as it is written in the language, for example 4:00 pm.
    public String time(LocalTime time) {
        if (language == Language.ES) return time.toString();
        return HALF_DAYS.format(time).toLowerCase(Locale.ROOT).replace(' ', KEPT_TOGETHER);
    }

    private String written(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language == Language.ES ? SPANISH : ENGLISH)
                .format(day);
    }
}
