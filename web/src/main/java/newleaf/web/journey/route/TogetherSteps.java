package newleaf.web.journey.route;

import java.util.List;
import java.util.Map;
import newleaf.intake.CaseField;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// Which short questions share a page.
final class TogetherSteps {
    private TogetherSteps() {}

    static List<Together> all(Say say, Map<String, Step> steps) {
        return List.of(
                of("now", JourneyWord.TOGETHER_NOW, say, steps, CaseField.UNRESPONSIVE, CaseField.CANNOT_DRINK),
                of("person", JourneyWord.TOGETHER_PERSON, say, steps, CaseField.AGE, CaseField.SEX),
                of(
                        "before",
                        JourneyWord.TOGETHER_BEFORE,
                        say,
                        steps,
                        CaseField.OPIOID_USE_DISORDER,
                        CaseField.WITHDRAWAL_SEIZURE_OR_DELIRIUM),
                of(
                        "taking",
                        JourneyWord.TOGETHER_TAKING,
                        say,
                        steps,
                        CaseField.DAYS_PER_WEEK,
                        CaseField.DURATION,
                        CaseField.PREVIOUS_ATTEMPTS,
                        CaseField.HOURS_SINCE_LAST_DOSE,
                        CaseField.STOPPED),
                of("goal", JourneyWord.TOGETHER_GOAL, say, steps, CaseField.AIM, CaseField.APPROACH));
    }

    private static Together of(
            String name, JourneyWord heading, Say say, Map<String, Step> steps, CaseField<?>... fields) {
        List<Step> parts = java.util.Arrays.stream(fields)
                .map(field -> java.util.Objects.requireNonNull(steps.get(field.path()), field.path()))
                .toList();
        return new Together(
                Together.PREFIX + name,
                say.the(heading),
                say.the(JourneyWord.TOGETHER_HINT),
                say.the(JourneyWord.CHOOSE_AN_ANSWER),
                parts);
    }
}
