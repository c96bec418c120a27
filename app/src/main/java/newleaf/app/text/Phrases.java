package newleaf.app.text;

import java.util.List;
import newleaf.report.wording.OneLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.words.Language;

/// The words of the report in one language, and how a source is written behind a sentence.
final class Phrases extends OneLanguage {
    Phrases(Shelves shelves, Language language) {
        super(shelves, language);
    }

    /// `words [source, source]`: each opens with `newleaf knowledge card`.
    String sourced(String words, List<Citation> citations) {
        return from(words, citations.stream().map(Citation::source).distinct().toList());
    }

    String from(String words, List<String> sources) {
        return words + " [" + String.join(", ", sources) + "]";
    }

    /// How it came onto its card, what kind of evidence it is, and whether it is not checked yet.
    String howSure(CardHead head) {
        return head.status() == Status.CHECKED ? evidence(head) : evidence(head) + "; " + say(ReportWord.DRAFT_NOTE);
    }
}
