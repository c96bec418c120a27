package newleaf.web.questionnaire;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Wording;
import newleaf.web.journey.step.Fill;

/// The words of these pages, for templates, and with numbers in them.
public record QuestionnaireWords(Shelves shelves) {
    public Words the(QuestionnaireWord word) {
        return word.in(shelves);
    }

    Words with(QuestionnaireWord word, String hole, double value) {
        return with(word, hole, Words.same(Wording.number(value)));
    }

    Words with(QuestionnaireWord word, String hole, Words value) {
        return Fill.at(the(word), hole, value);
    }

    static Words and(Words frame, String hole, double value) {
        return Fill.at(frame, hole, Words.same(Wording.number(value)));
    }

    @Override
    public String toString() {
        return "QuestionnaireWords";
    }
}
