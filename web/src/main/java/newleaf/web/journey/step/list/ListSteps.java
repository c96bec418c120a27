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
        return ListPage.whole(field, say.asked(field), say.things(field));
    }

    /// A baby answers nothing.
    private List<ListPage> events() {
        Map<String, List<String>> later = new LinkedHashMap<>();
        later.put("more", OTHER_EVENTS);
        later.put("rare", RARE_EVENTS);
        return ListPage.parts(
                CaseField.EVENTS,
                List.of(say.asked(CaseField.EVENTS), same(JourneyWord.EVENTS_MORE), same(JourneyWord.EVENTS_RARE)),
                say.things(CaseField.EVENTS),
                later,
                Set.of("newborn-withdrawal"));
    }

    private List<ListPage> substances() {
        return ListPage.parts(
                CaseField.OTHER_SUBSTANCES,
                List.of(say.asked(CaseField.OTHER_SUBSTANCES), same(JourneyWord.SUBSTANCES_MORE)),
                say.things(CaseField.OTHER_SUBSTANCES),
                Map.of("more", OTHER_SUBSTANCES),
                Set.of());
    }

    private List<ListPage> criteria() {
        return ListPage.parts(
                CaseField.CRITERIA,
                List.of(say.asked(CaseField.CRITERIA), same(JourneyWord.CRITERIA_MORE)),
                say.things(CaseField.CRITERIA),
                Map.of("more", OTHER_CRITERIA),
                Set.of());
    }

    private Asked same(JourneyWord word) {
        return Asked.same(say.the(word));
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
