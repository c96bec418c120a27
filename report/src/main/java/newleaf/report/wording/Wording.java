package newleaf.report.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.words.Language;

/// The words of pages in one language.
public final class Wording extends OneLanguage {
    private static final Locale ENGLISH = Locale.of("en", "GB");
    private static final Locale SPANISH = Locale.of("es");

    public Wording(Shelves shelves, Language language) {
        super(shelves, language);
    }

    /// A day in a table, for example 21 Nov 2026.
    public String shortDate(LocalDate day) {
        return written(day, FormatStyle.MEDIUM).replace(' ', '\u00a0');
    }

    /// A day as it is written in the language, for example 21 November 2026.
    public String date(LocalDate day) {
        return written(day, FormatStyle.LONG);
    }

    private String written(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language() == Language.ES ? SPANISH : ENGLISH)
                .format(day);
    }

    /// How a statement came onto its card, what kind of evidence it is, and who checked it.
    public String howSure(CardHead head) {
        return evidence(head) + "; "
                + head.checkedBy()
                        .filter(_ -> head.status() == Status.CHECKED)
                        .map(name -> say(ReportWord.CHECKED_BY) + " " + name)
                        .orElseGet(() -> say(ReportWord.DRAFT_NOTE));
    }
}
