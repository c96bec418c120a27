package newleaf.web.questionnaire;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of the pages with questionnaires, each an entry of `knowledge/words/words-questionnaire.yaml`.
public enum QuestionnaireWord implements FixedWord {
    TITLE,
    INTRO,
    ASKED_HERE,
    TAKEN_ELSEWHERE,
    TAKEN_ELSEWHERE_WHY,
    NOT_IN_SPANISH,
    IN_ENGLISH,
    ABOUT,
    BLANK,
    SHOW_SCORE,
    TOTAL,
    TOTAL_HELP,
    CHOOSE_AN_ANSWER,
    NUMBER_HELP,
    TIME_HINT,
    TIME_HELP,
    NOTHING_ANSWERED,
    TIMES_DO_NOT_FIT,
    SCORE,
    SCORE_BETWEEN,
    CALLED,
    CALLED_BETWEEN,
    NO_BANDS,
    EACH_FOR_ITSELF,
    SLEPT,
    PART,
    PART_RAISED,
    NO_TOTAL,
    NOW,
    NOW_UNANSWERED,
    ALSO,
    MEANING,
    ANSWERED,
    NOT_KEPT,
    KEPT,
    GO_ON,
    NOT_WHOLE,
    GO_BACK,
    NOT_STORED,
    AGAIN;

    private static final WordGroup GROUP = WordGroup.QUESTIONNAIRE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and that are missing, and words that no page uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
