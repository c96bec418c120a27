package newleaf.web.questionnaire;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.words.Words;
import newleaf.web.component.step.StepForm;

/// One questionnaire, or the field for its total. Template `questionnaire/page`.
///
/// @param isAsked  whether its questions are shown; else only a total is entered
/// @param entry    names the entry that is made of it, where it is kept
/// @param notice   said before everything, such as that the form was too old
public record QuestionnairePage(
        InstrumentCard card,
        boolean isAsked,
        boolean isInEnglish,
        Optional<Words> notice,
        List<Field> fields,
        StepForm form,
        Optional<String> entry,
        QuestionnaireWords words) {
    public QuestionnairePage {
        fields = List.copyOf(fields);
    }

    /// What stands before the questions, in the reader's language.
    public Optional<Words> instructions() {
        return card.instructions().map(AskedItems::said);
    }

    public String address() {
        return QuestionnairePages.ROOT + "/" + Questionnaires.name(card);
    }

    @Override
    public String toString() {
        return "QuestionnairePage";
    }
}
