package newleaf.web.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.Fault;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Words;

/// The words of the pages with questionnaires, each an entry of `knowledge/words/words-questionnaire.yaml`.
public enum QuestionnaireWord implements Labelled {
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
    AGAIN;

    private static final String FILE = "knowledge/words/words-questionnaire.yaml";

    public Words in(Shelves shelves) {
        Words words = shelves.words("questionnaire").get(label());
        if (words == null) throw new IllegalStateException(FILE + " lacks `" + label() + "`");
        return words;
    }

    /// Words that pages ask for and that are missing, and words that no page uses.
    public static List<Fault> faults(Shelves shelves) {
        Set<String> used = Arrays.stream(values()).map(QuestionnaireWord::label).collect(Collectors.toSet());
        Set<String> written = shelves.words("questionnaire").keySet();
        return Stream.concat(
                        used.stream()
                                .filter(key -> !written.contains(key))
                                .map(key -> new Fault(FILE, 1, "lacks `" + key + "`, which a page uses")),
                        written.stream()
                                .filter(key -> !used.contains(key))
                                .map(key -> new Fault(FILE, 1, "has `" + key + "`, which no page uses; delete it")))
                .sorted()
                .toList();
    }
}
