package newleaf.web.journey.step.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The lists of things that may apply.
public final class ListSteps {
    private ListSteps() {}

    public static List<Step> all(Say say) {
        return List.of(
                ids(say, "history.otherSubstances", "substance"),
                ids(say, "history.conditions", "condition"),
                ids(say, "use.reasons", "reason"),
                ids(say, "signs", "sign"),
                new Ticked(
                        "criteria",
                        say.group("criterion"),
                        Optional.empty(),
                        Ticked.Shape.TRUTHS,
                        JourneyWord.LIST_HINT,
                        say),
                new Ticked(
                        "history.events",
                        say.group("event"),
                        Optional.of(whens(say)),
                        Ticked.Shape.MAPPINGS,
                        JourneyWord.EVENTS_HINT,
                        say),
                new Ticked(
                        "symptoms",
                        say.group("symptom"),
                        Optional.of(grades(say)),
                        Ticked.Shape.MAPPINGS,
                        JourneyWord.SYMPTOMS_HINT,
                        say));
    }

    private static Step ids(Say say, String path, String group) {
        return new Ticked(path, say.group(group), Optional.empty(), Ticked.Shape.IDS, JourneyWord.LIST_HINT, say);
    }

    private static Ticked.Closer whens(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put("now", say.the(JourneyWord.WHEN_NOW));
        answers.put("this-month", say.the(JourneyWord.WHEN_THIS_MONTH));
        answers.put("earlier", say.the(JourneyWord.WHEN_EARLIER));
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
