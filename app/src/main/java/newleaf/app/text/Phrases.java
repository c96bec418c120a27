package newleaf.app.text;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.DoseWords;
import newleaf.guidance.ReportWord;
import newleaf.guidance.TaperAnswer;
import newleaf.guidance.TaperWord;
import newleaf.knowledge.CardHead;
import newleaf.knowledge.Citation;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.Language;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Status;
import newleaf.knowledge.Words;
import newleaf.units.Digits;
import newleaf.units.Range;

/// The words of the report in one language, and how a source is written behind a sentence.
final class Phrases {
    private final Shelves shelves;
    private final Language language;

    Phrases(Shelves shelves, Language language) {
        this.shelves = shelves;
        this.language = language;
    }

    String say(FixedWord word) {
        return word.in(shelves).in(language);
    }

    /// A limit, a preference or a reason of a plan, by its name.
    String say(Labelled named) {
        return TaperWord.of(named, shelves).in(language);
    }

    DoseWords doses(TaperAnswer.Proposed proposed) {
        return new DoseWords(shelves, language, proposed);
    }

    String say(Words words) {
        return words.in(language);
    }

    String label(String group, Labelled of) {
        return label(group, of.label());
    }

    String label(String group, String key) {
        return shelves.words(group)
                .getOrDefault(key.replace(' ', '-'), Words.same(key))
                .in(language);
    }

    /// `words [source, source]`: each opens with `newleaf knowledge card`.
    String sourced(String words, List<Citation> citations) {
        return from(words, citations.stream().map(Citation::source).distinct().toList());
    }

    String from(String words, List<String> sources) {
        return words + " [" + String.join(", ", sources) + "]";
    }

    /// How it came onto its card, what kind of evidence it is, and who checked it.
    String howSure(CardHead head) {
        String sure = label("basis", head.basis()) + "; " + label("strength", head.strength());
        return head.status() == Status.CHECKED ? sure : sure + "; " + say(ReportWord.DRAFT_NOTE);
    }

    String amount(Optional<? extends Range<?>> range) {
        if (range.isEmpty()) return say(ReportWord.NOT_KNOWN);
        Range<?> known = range.get();
        String unit = " " + known.low().symbol() + " " + say(ReportWord.A_DAY);
        double low = known.low().value();
        double high = known.high().value();
        if (low == high) return number(low) + unit;
        String spread =
                say(ReportWord.BETWEEN_AND).replace("{low}", number(low)).replace("{high}", number(high)) + unit;
        return known.typical()
                .map(mid -> spread + " (" + say(ReportWord.MID) + " " + number(mid.value()) + ")")
                .orElse(spread);
    }

    static String number(double value) {
        return Digits.of(value);
    }
}
