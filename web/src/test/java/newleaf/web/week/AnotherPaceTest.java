package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;
import newleaf.samples.InventedPerson;
import newleaf.taper.adapt.AnotherPace;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Another pace in the middle of a plan: the same amounts on other days, from what is taken now.
class AnotherPaceTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String PACE = "/today/plan/pace";

    AnotherPaceTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void slower_goes_on_from_what_is_taken_now_and_the_old_plan_stays_with_the_reason() {
        LocalDate made = begun();
        quietDays(9);
        assertThat(amount()).contains("7.5");
        PlanVersion before = followed().latest();
        choose("gentle", "why=<b>work</b> is hard");
        assertThat(surfer.path()).isEqualTo(PAGE);
        assertThat(amount()).contains("7.5");
        assertThat(dates()).containsExactly(today(), made.plusDays(21), made.plusDays(35));
        assertThat(followed().latest().why()).containsExactly(AnotherPace.WHY);
        assertThat(followed().latest().author()).isEqualTo(before.author());
        assertThat(followed().versions()).contains(before);
        var kept = (PlanKept) current(Kind.PLAN_KEPT).getLast().content();
        assertThat(kept.why()).contains("<b>work</b> is hard");
        quietDays(11);
        assertThat(amount()).contains("7.5");
        quietDays(1);
        assertThat(amount()).contains("7");
        quietDays(14);
        assertThat(amount()).contains("6.5");
    }

    @Test
    void two_weeks_more_on_this_amount_and_then_as_before() {
        LocalDate made = begun();
        quietDays(9);
        choose("two-weeks-more");
        assertThat(dates()).containsExactly(today(), made.plusDays(28), made.plusDays(35));
        assertThat(totals()).containsExactly(7.5, 7.0, 6.5);
    }

    @Test
    void faster_only_after_quiet_days_and_never_a_change_within_a_week() {
        LocalDate made = begun();
        quietDays(9);
        choose("gentle");
        assertThat(text(PACE)).contains("A change every week Next change");
        choose("brisk");
        assertThat(dates()).containsExactly(today(), made.plusDays(14), made.plusDays(21));
        choose("gentle");
        hardDays(2);
        assertThat(text(PACE)).contains("Not now: it is faster");
        int kept = current(Kind.PLAN_KEPT).size();
        choose("brisk");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("That cannot be chosen now");
        assertThat(current(Kind.PLAN_KEPT)).hasSize(kept);
    }

    @Test
    void a_quarter_less_after_two_weeks_may_not_come_every_week() {
        answers();
        LocalDate made = today();
        plan(made, 16, 12, 9);
        quietDays(2);
        choose("gentle");
        quietDays(6);
        assertThat(text(PACE)).contains("Not at this pace");
    }

    @Test
    void the_pace_it_has_changes_nothing_and_nothing_chosen_is_asked_again() {
        begun();
        quietDays(3);
        assertThat(text(PACE)).contains("This is the pace you have");
        surfer.send(PACE, "why=kept");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.body()).contains("Choose how to go on", ">kept</textarea>");
        assertThat(surfer.open(PACE).body()).doesNotContain("checked");
        choose("gentle", "why=" + "x".repeat(4001));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(followed().versions()).hasSize(1);
    }

    @Test
    void behind_a_door_and_without_a_plan_there_is_no_pace() {
        assertThat(surfer.open(PACE).path()).isEqualTo(PAGE);
        begun();
        quietDays(2);
        answers(InventedPerson.PLAIN.yaml().replace("conditions: []", "conditions: [liver-disease]"));
        assertThat(text(PACE)).contains("Your plan shows no amount now").doesNotContain("7.5", "A change every");
        surfer.open(PAGE).send(PACE, "how=gentle");
        assertThat(followed().latest().why()).isNotEqualTo(List.of(AnotherPace.WHY));
    }

    private LocalDate begun() {
        answers();
        plan(8, 7.5, 7, 6.5);
        return today();
    }

    private void choose(String how, String... more) {
        List<String> all = new java.util.ArrayList<>(List.of("how=" + how));
        all.addAll(List.of(more));
        surfer.open(PACE).send(PACE, all.toArray(String[]::new));
    }

    /// On which each step of what lies ahead begins.
    private List<LocalDate> dates() {
        PlanVersion plan = followed().latest();
        return plan.steps().stream().map(step -> plan.date(step.fromDay())).toList();
    }

    private List<Double> totals() {
        return followed().latest().steps().stream().map(Step::total).toList();
    }
}
