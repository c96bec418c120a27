package newleaf.report.wording;

import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.units.Digits;
import newleaf.units.Range;

/// What the shelves say, in one language.
public class OneLanguage {
    private final Shelves shelves;
    private final Language language;

    public OneLanguage(Shelves shelves, Language language) {
        this.shelves = shelves;
        this.language = language;
    }

    public final Language language() {
        return language;
    }

    public final String say(Words words) {
        return words.in(language);
    }

    public final String say(FixedWord word) {
        return say(word.in(shelves));
    }

    /// A limit, a preference or a reason of a plan, by its name.
    public final String say(Labelled named) {
        return say(TaperWord.of(named, shelves));
    }

    public final String label(String group, Labelled of) {
        return label(group, of.label());
    }

    /// The words for a key of a list; the key itself where the list does not hold it.
    public final String label(String group, String key) {
        return say(shelves.words(group).getOrDefault(key.replace(' ', '-'), Words.same(key)));
    }

    public final DoseWords doses(TaperAnswer.Proposed proposed) {
        return new DoseWords(shelves, language, proposed);
    }

    /// How a statement came onto its card, and what kind of evidence it is.
    public final String evidence(CardHead head) {
        return label("basis", head.basis()) + "; " + label("strength", head.strength());
    }

    /// A range with its unit a day, or that it is not known.
    public final String amount(Optional<? extends Range<?>> range) {
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
