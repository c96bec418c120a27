package newleaf.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A plan, a caution and help the same day: one of them leads, and the others do not speak against it.
class OneSituationTest {
    private static final String PLAN = "together/plan";

    @Test
    void no_caution_that_asks_for_a_clinician_first_stands_beside_a_plan() {
        for (Map<String, String> person : java.util.List.of(
                Map.of("person.age", "70"),
                Map.of("history.opioidUseDisorder", "past"),
                Map.of("history.conditions", "chronic-pain"),
                Map.of("history.opioidUseDisorder", "current"),
                Map.of("person.age", "17"))) {
            Walk walk = Walk.to(person);
            boolean hasPlan = walk.visitor().body().contains(PLAN);
            boolean isSentFirst = walk.visitor().text().contains("A clinician comes first");
            assertThat(hasPlan && isSentFirst)
                    .as(person + " " + walk.visitor().text())
                    .isFalse();
            assertThat(walk.page("/report/whole").contains("at most") && isSentFirst)
                    .as(person.toString())
                    .isFalse();
        }
    }

    @Test
    void who_has_stopped_is_shown_no_plan_to_cut_down() {
        Walk walk = Walk.to(Map.of("use.stopped", "yes", "use.hoursSinceLastDose", "72"));
        assertThat(walk.visitor().body()).doesNotContain(PLAN, "/report/plan");
        assertThat(walk.page("/report/whole"))
                .doesNotContain("cut down step by step: fits best", "the most to take on a day");
    }

    @Test
    void who_is_very_ill_three_days_after_the_last_dose_can_be_seen_today() {
        Map<String, String> ill = new HashMap<>();
        ill.put("use.stopped", "yes");
        ill.put("use.hoursSinceLastDose", "72");
        for (String symptom : java.util.List.of("nausea", "chills", "insomnia", "restlessness", "sweating")) {
            ill.merge("symptoms", symptom, (one, other) -> one + "|" + other);
            ill.put("symptoms-" + symptom, "3");
        }
        Walk walk = Walk.to(ill);
        assertThat(walk.visitor().text())
                .contains("You can be seen today")
                .contains("ask to be seen today")
                .doesNotContain("Nothing urgent");
    }

    @Test
    void how_soon_to_be_seen_is_never_said_without_a_reason() {
        for (Map<String, String> person : java.util.List.of(
                Map.<String, String>of(), Map.of("person.age", "70"), Map.of("answeredBy", "family"))) {
            Walk walk = Walk.to(person);
            String result = walk.visitor().body();
            boolean isTold = result.contains("urgency soon") || result.contains("urgency urgent");
            boolean hasReason = result.contains("class=\"points\"") || result.contains("still missing");
            assertThat(!isTold || hasReason).as(person.toString()).isTrue();
        }
        walksUnknowing();
    }

    private static void walksUnknowing() {
        var visitor = newleaf.web.journey.Visitor.begun("en", "taking").open("/report");
        assertThat(visitor.text()).contains("still missing");
    }
}
