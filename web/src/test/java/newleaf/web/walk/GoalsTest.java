package newleaf.web.walk;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.web.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What someone wants changes what they get.
class GoalsTest {
    private static final String WISHES = "/case/q/together/plan?return=report";
    private static final Pattern DAYS = Pattern.compile("(\\d+) days, at most ([0-9.]+) g a day");

    @Test
    void a_first_step_is_named_on_the_result() {
        Walk walk = Walk.to(Map.of());
        assertThat(walk.visitor().text())
                .containsPattern("first step of the plan: ?.*20\\d\\d.*at most [0-9.]+ g a day");
    }

    @Test
    void who_wants_to_take_less_gets_a_plan_that_ends_at_what_they_keep() {
        String less =
                Walk.to(Map.of("goal.aim", "reduce", "goal.targetGPerDay", "8")).page("/report/whole");
        String none = Walk.to(Map.of()).page("/report/whole");
        assertThat(last(most(less))).isGreaterThanOrEqualTo(8.0);
        assertThat(last(most(none))).isLessThan(2.0);
        assertThat(less).doesNotContain("on: nothing.");
        assertThat(none).contains("on: nothing.");
    }

    @Test
    void who_wants_to_stop_at_once_is_told_of_stopping() {
        String stop = Walk.to(Map.of("goal.approach", "stop", "amount", "1", "times", "1"))
                .page("/report/whole");
        String taper = Walk.to(Map.of("goal.approach", "taper")).page("/report/whole");
        assertThat(stop).isNotEqualTo(taper).contains("Stop now, with care");
    }

    @Test
    void the_scale_hours_weekday_pace_and_end_are_asked_beside_a_plan() {
        Walk walk = Walk.to(Map.of());
        assertThat(walk.visitor().body()).contains("href=\"" + WISHES + "\"");
        assertThat(Walk.names(walk.visitor().open(WISHES).body()))
                .contains(
                        "goal.scaleStepG",
                        "use.doseHours",
                        "goal.changeDay",
                        "goal.pace",
                        "goal.lastDoseFromG",
                        "goal.startOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brisk", "middle", "gentle"})
    void the_last_stretch_never_goes_faster_than_what_came_before(String pace) {
        Walk walk = Walk.to(Map.of());
        Visitor visitor = walk.visitor().open(WISHES);
        visitor.answer(
                field("goal.pace", pace),
                field("goal.scaleStepG", "0.1"),
                field("goal.lastDoseFromG", "0.25"),
                field("return", "report"));
        String plan = walk.page("/report/whole");
        List<Integer> days = new ArrayList<>();
        Matcher step = DAYS.matcher(plan);
        while (step.find()) days.add(Integer.parseInt(step.group(1)));
        assertThat(days).as(plan).hasSizeGreaterThan(5).isSorted();
        assertThat(days.getLast()).isEqualTo(pace.equals("brisk") ? 7 : 14);
        assertThat(most(plan)).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    private static List<Double> most(String plan) {
        List<Double> most = new ArrayList<>();
        Matcher step = DAYS.matcher(plan);
        while (step.find()) most.add(Double.parseDouble(step.group(2)));
        return most;
    }

    private static double last(List<Double> most) {
        return most.getLast();
    }
}
