package newleaf.web.journey.step.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.When;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The lists of things that may apply. What is dangerous or common is asked first; a list that would fill a screen with
/// words is asked in parts.
public final class ListSteps {
    private static final List<String> OTHER_EVENTS = List.of(
            "abdominal-pain",
            "itching",
            "agitation",
            "psychosis",
            "mania",
            "suicide-attempt",
            "stroke-signs",
            "rigidity-or-jerking",
            "no-urine",
            "blue-lips",
            "unresponsive",
            "naloxone-given");
    private static final List<String> RARE_EVENTS =
            List.of("cardiac-arrest", "precipitated-withdrawal", "child-exposure", "newborn-withdrawal");
    private static final List<String> OTHER_SUBSTANCES = List.of(
            "nicotine",
            "caffeine",
            "alcohol-past",
            "kava",
            "phenibut",
            "tianeptine",
            "baclofen",
            "barbiturate",
            "ghb",
            "sedative-adulterant",
            "loperamide-high-dose",
            "other");
    private static final List<String> OTHER_CRITERIA = List.of(
            "social-problems",
            "activities-given-up",
            "hazardous-use",
            "harm-despite-knowledge",
            "tolerance",
            "withdrawal");

    private final Say say;

    private ListSteps(Say say) {
        this.say = say;
    }

    public static List<Step> all(Say say) {
        ListSteps steps = new ListSteps(say);
        return Stream.of(
                        steps.ticked(steps.events(), whens(say), JourneyWord.EVENTS_HINT),
                        steps.ids(steps.substances()),
                        steps.ids(steps.whole(CaseField.CONDITIONS)),
                        steps.ids(steps.whole(CaseField.REASONS)),
                        steps.ids(steps.whole(CaseField.SIGNS)),
                        steps.ids(steps.criteria()),
                        steps.ticked(steps.whole(CaseField.SYMPTOMS), grades(say), JourneyWord.SYMPTOMS_HINT))
                .flatMap(List::stream)
                .toList();
    }

    private List<ListPage> whole(CaseField<Checklist> field) {
        return ListPage.whole(field, say);
    }

    /// A baby answers nothing.
    private List<ListPage> events() {
        return ListPage.parts(
                CaseField.EVENTS,
                say,
                Set.of("newborn-withdrawal"),
                part("more", JourneyWord.EVENTS_MORE, OTHER_EVENTS),
                part("rare", JourneyWord.EVENTS_RARE, RARE_EVENTS));
    }

    private List<ListPage> substances() {
        return ListPage.parts(
                CaseField.OTHER_SUBSTANCES, say, Set.of(), part("more", JourneyWord.SUBSTANCES_MORE, OTHER_SUBSTANCES));
    }

    private List<ListPage> criteria() {
        return ListPage.parts(
                CaseField.CRITERIA, say, Set.of(), part("more", JourneyWord.CRITERIA_MORE, OTHER_CRITERIA));
    }

    private ListPage.Part part(String name, JourneyWord asked, List<String> things) {
        return new ListPage.Part(name, Asked.same(say.the(asked)), things);
    }

    private List<Step> ids(List<ListPage> pages) {
        return ticked(pages, Map.of(), JourneyWord.LIST_HINT);
    }

    private List<Step> ticked(List<ListPage> pages, Map<String, Words> closer, JourneyWord hint) {
        return pages.stream()
                .map(page -> (Step) new Ticked(page, closer, hint, say))
                .toList();
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
