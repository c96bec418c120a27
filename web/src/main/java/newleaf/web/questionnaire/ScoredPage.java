package newleaf.web.questionnaire;

import java.util.List;
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
/// @param isKept        whether it stands in a record now
public record ScoredPage(
        InstrumentCard card,
        List<Words> now,
        boolean isUnanswered,
        List<HelpLine> help,
        List<Words> score,
        List<Words> also,
        List<Words> answers,
        boolean isKept,
        QuestionnaireWords words) {
    public ScoredPage {
        now = List.copyOf(now);
        help = List.copyOf(help);
        score = List.copyOf(score);
        also = List.copyOf(also);
        answers = List.copyOf(answers);
    }

    ScoredPage kept() {
        return new ScoredPage(card, now, isUnanswered, help, score, also, answers, true, words);
    }

    @Override
    public String toString() {
        return "ScoredPage";
    }
}
