package newleaf.web.questionnaire;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.words.Words;

/// What came out of a questionnaire: what must be done now, then the score and what it means.
/// Template `questionnaire/scored`.
///
/// @param now           what cannot wait
/// @param isUnanswered  whether a question that could have called for help today has no answer
/// @param help          the numbers to call, where either holds
/// @param also          what can wait some days
/// @param answers       question and answer, where answers stand for themselves
/// @param inRecord      empty where it was answered outside a record
public record ScoredPage(
        InstrumentCard card,
        List<Words> now,
        boolean isUnanswered,
        List<HelpLine> help,
        List<Words> score,
        List<Words> also,
        List<Words> answers,
        Optional<InRecord> inRecord,
        QuestionnaireWords words) {
    public ScoredPage {
        now = List.copyOf(now);
        help = List.copyOf(help);
        score = List.copyOf(score);
        also = List.copyOf(also);
        answers = List.copyOf(answers);
    }

    /// Where it belongs to a record.
    ///
    /// @param isWhole  whether its score stands there now
    /// @param page     to go on to
    public record InRecord(boolean isWhole, String page, Words goOn) {}

    ScoredPage kept(boolean isWhole, FeelingsFrom from) {
        var there = new InRecord(isWhole, from.page(), words.the(from.words()));
        return new ScoredPage(card, now, isUnanswered, help, score, also, answers, Optional.of(there), words);
    }

    @Override
    public String toString() {
        return "ScoredPage";
    }
}
