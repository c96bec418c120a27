package newleaf.web.journey.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.wish.WishSteps;

/// Which short questions share a page.
final class TogetherSteps {
    static final String YOU = "you";
    private static final String WISHES = "plan";
    static final String ADDRESS_OF_WISHES = Together.PREFIX + WISHES;

    private TogetherSteps() {}

    static List<Together> all(Say say, Map<String, Step> steps) {
        return List.of(
                of(YOU, JourneyWord.TOGETHER_PERSON, say, steps, CaseField.COUNTRY, CaseField.AGE, CaseField.SEX),
                of(
                                "now",
                                JourneyWord.TOGETHER_NOW,
                                say,
                                steps,
                                CaseField.UNRESPONSIVE,
                                CaseField.CANNOT_DRINK,
                                CaseField.EVENTS)
                        .plain(),
                of(
                                "taking",
                                JourneyWord.TOGETHER_TAKING,
                                say,
                                steps,
                                CaseField.HOURS_SINCE_LAST_DOSE,
                                CaseField.DAYS_PER_WEEK,
                                CaseField.DURATION,
                                CaseField.STOPPED,
                                CaseField.PREGNANT)
                        .opening(new ReadBack(say)::pieces),
                of(
                        "before",
                        JourneyWord.TOGETHER_BEFORE,
                        say,
                        steps,
                        CaseField.PREVIOUS_ATTEMPTS,
                        CaseField.OPIOID_USE_DISORDER,
                        CaseField.WITHDRAWAL_SEIZURE_OR_DELIRIUM,
                        CaseField.EARLIER_PRODUCTS),
                of("goal", JourneyWord.TOGETHER_GOAL, say, steps, CaseField.REASONS, CaseField.AIM, CaseField.APPROACH),
                wishes(say, steps));
    }

    private static Together wishes(Say say, Map<String, Step> steps) {
        return of(
                WISHES,
                JourneyWord.YOUR_PLAN,
                JourneyWord.YOUR_PLAN_INTRO,
                say,
                steps,
                WishSteps.TOGETHER.toArray(CaseField<?>[]::new));
    }

    private static Together of(
            String name, JourneyWord heading, Say say, Map<String, Step> steps, CaseField<?>... fields) {
        return of(name, heading, JourneyWord.TOGETHER_HINT, say, steps, fields);
    }

    private static Together of(
            String name,
            JourneyWord heading,
            JourneyWord hint,
            Say say,
            Map<String, Step> steps,
            CaseField<?>... fields) {
        List<Step> parts = java.util.Arrays.stream(fields)
                .map(field -> java.util.Objects.requireNonNull(steps.get(field.path()), field.path()))
                .toList();
        return new Together(
                Together.PREFIX + name,
                say.the(heading),
                Optional.of(say.the(hint)),
                say.the(JourneyWord.CHOOSE_AN_ANSWER),
                parts,
                _ -> List.of());
    }
}
