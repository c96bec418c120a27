package newleaf.web.journey.step.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.intake.CaseField;
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
                ticked(say, CaseField.CRITERIA, Optional.empty(), Ticked.Shape.TRUTHS, JourneyWord.LIST_HINT),
                ticked(say, CaseField.EVENTS, Optional.of(whens(say)), Ticked.Shape.MAPPINGS, JourneyWord.EVENTS_HINT),
                ticked(
                        say,
                        CaseField.SYMPTOMS,
                        Optional.of(grades(say)),
                        Ticked.Shape.MAPPINGS,
                        JourneyWord.SYMPTOMS_HINT));
    }

    private static Step ids(Say say, CaseField<?> field) {
        return ticked(say, field, Optional.empty(), Ticked.Shape.IDS, JourneyWord.LIST_HINT);
    }

    private static Step ticked(
            Say say, CaseField<?> field, Optional<Ticked.Closer> closer, Ticked.Shape shape, JourneyWord hint) {
        return new Ticked(field.path(), say.things(field), closer, shape, hint, say);
    }

    private static Ticked.Closer whens(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put(When.NOW.label(), say.the(JourneyWord.WHEN_NOW));
        answers.put(When.THIS_MONTH.label(), say.the(JourneyWord.WHEN_THIS_MONTH));
        answers.put(When.EARLIER.label(), say.the(JourneyWord.WHEN_EARLIER));
        return new Ticked.Closer("event", "when", answers, false);
    }

    private static Ticked.Closer grades(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put("1", say.the(JourneyWord.GRADE_1));
        answers.put("2", say.the(JourneyWord.GRADE_2));
        answers.put("3", say.the(JourneyWord.GRADE_3));
        return new Ticked.Closer("id", "grade", answers, true);
    }
}
