package newleaf.web.journey.step.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.When;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The lists of things that may apply.
public final class ListSteps {
    private ListSteps() {}

    public static List<Step> all(Say say) {
        return List.of(
                ids(say, CaseField.OTHER_SUBSTANCES),
                ids(say, CaseField.CONDITIONS),
                ids(say, CaseField.REASONS),
                ids(say, CaseField.SIGNS),
                ids(say, CaseField.CRITERIA),
                ticked(say, CaseField.EVENTS, whens(say), JourneyWord.EVENTS_HINT),
                ticked(say, CaseField.SYMPTOMS, grades(say), JourneyWord.SYMPTOMS_HINT));
    }

    private static Step ids(Say say, CaseField<Checklist> field) {
        return ticked(say, field, Map.of(), JourneyWord.LIST_HINT);
    }

    private static Step ticked(Say say, CaseField<Checklist> field, Map<String, Words> closer, JourneyWord hint) {
        return new Ticked(field, say.things(field), say.ofThem().things(field), closer, hint, say);
    }

    private static Map<String, Words> whens(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put(When.NOW.label(), say.the(JourneyWord.WHEN_NOW));
        answers.put(When.THIS_MONTH.label(), say.the(JourneyWord.WHEN_THIS_MONTH));
        answers.put(When.WITHIN_3_MONTHS.label(), say.the(JourneyWord.WHEN_WITHIN_3_MONTHS));
        answers.put(When.EARLIER.label(), say.the(JourneyWord.WHEN_EARLIER));
        return answers;
    }

    private static Map<String, Words> grades(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put("1", say.the(JourneyWord.GRADE_1));
        answers.put("2", say.the(JourneyWord.GRADE_2));
        answers.put("3", say.the(JourneyWord.GRADE_3));
        return answers;
    }
}
