package newleaf.web.journey.route;

import java.util.List;
import java.util.Map;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// Which short questions share a page.
final class TogetherSteps {
    private TogetherSteps() {}

    static List<Together> all(Say say, Map<String, Step> steps) {
        return List.of(
                of("now", JourneyWord.TOGETHER_NOW, say, steps, "safety.unresponsive", "safety.vomitingCannotDrink"),
                of("person", JourneyWord.TOGETHER_PERSON, say, steps, "person.age", "person.sex"),
                of(
                        "before",
                        JourneyWord.TOGETHER_BEFORE,
                        say,
                        steps,
                        "history.opioidUseDisorder",
                        "history.withdrawalSeizureOrDelirium"),
                of(
                        "taking",
                        JourneyWord.TOGETHER_TAKING,
                        say,
                        steps,
                        "use.daysPerWeek",
                        "use.durationMonths",
                        "use.previousAttempts",
                        "use.hoursSinceLastDose",
                        "use.stopped"),
                of("goal", JourneyWord.TOGETHER_GOAL, say, steps, "goal.aim", "goal.approach"));
    }

    private static Together of(String name, JourneyWord heading, Say say, Map<String, Step> steps, String... ids) {
        List<Step> parts = java.util.Arrays.stream(ids)
                .map(id -> java.util.Objects.requireNonNull(steps.get(id), id))
                .toList();
        return new Together(
                Together.PREFIX + name,
                say.the(heading),
                say.the(JourneyWord.TOGETHER_HINT),
                say.the(JourneyWord.CHOOSE_AN_ANSWER),
                parts);
    }
}
