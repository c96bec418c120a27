package newleaf.web.questionnaire;

import java.util.List;
import newleaf.knowledge.words.Words;

/// What can be answered, and what can only be entered. Template `questionnaire/list`.
public record QuestionnaireList(List<Entry> asked, List<Entry> entered, QuestionnaireWords words) {
    public QuestionnaireList {
        asked = List.copyOf(asked);
        entered = List.copyOf(entered);
    }

    /// @param isAsked  whether its questions are there in the reader's language
    public record Entry(String address, Words name, Words purpose, boolean isAsked) {}
}
