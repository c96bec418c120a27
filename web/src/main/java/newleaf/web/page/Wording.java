package newleaf.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import newleaf.guidance.DoseWords;
import newleaf.guidance.ReportWord;
import newleaf.guidance.TaperAnswer;
import newleaf.guidance.TaperWord;
import newleaf.knowledge.CardHead;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.Language;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Status;
import newleaf.knowledge.Words;
import newleaf.units.Digits;
import newleaf.units.Range;

/// The words of pages in one language.
public final class Wording {
    private static final Locale ENGLISH = Locale.of("en", "GB");
    private static final Locale SPANISH = Locale.of("es");

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
        return word.in(shelves).in(language);
    }

    /// A limit, a preference or a reason of a plan, by its name.
    public String say(Labelled named) {
        return TaperWord.of(named, shelves).in(language);
    }

    public String label(String group, Labelled of) {
        return label(group, of.label());
    }

    /// The words for a key of a list; the key itself where the list does not hold it.
    public String label(String group, String key) {
        return shelves.words(group)
                .getOrDefault(key.replace(' ', '-'), Words.same(key))
                .in(language);
    }

    public DoseWords doses(TaperAnswer.Proposed proposed) {
        return new DoseWords(shelves, language, proposed);
    }

    /// A day in a table, for example 21 Nov 2026.
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language == Language.ES ? SPANISH : ENGLISH)
                .format(day)
                .replace(' ', '\u00a0');
    }

    /// A day as it is written in the language, for example 21 November 2026.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language == Language.ES ? SPANISH : ENGLISH)
                .format(day);
    }

    /// How a statement came onto its card, what kind of evidence it is, and who checked it.
    public String howSure(CardHead head) {
        String sure = label("basis", head.basis()) + "; " + label("strength", head.strength()) + "; ";
        return head.checkedBy()
                .filter(_ -> head.status() == Status.CHECKED)
                .map(name -> sure + say(PageWord.CHECKED_BY) + " " + name)
                .orElseGet(() -> sure + say(ReportWord.DRAFT_NOTE));
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
        String spread =
                say(ReportWord.BETWEEN_AND).replace("{low}", number(low)).replace("{high}", number(high)) + unit;
        return range.typical()
                .map(mid -> spread + " (" + say(ReportWord.MID) + " " + number(mid.value()) + ")")
                .orElse(spread);
    }

    public static String number(double value) {
        return Digits.of(value);
    }
}
