package newleaf.taper.adapt;

import static newleaf.taper.adapt.Following.ADAPT;
import static newleaf.taper.adapt.Following.PLAN;
import static newleaf.taper.adapt.Following.ahead;
import static newleaf.taper.adapt.Following.follow;
import static newleaf.taper.adapt.Following.kept;
import static newleaf.taper.adapt.Following.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule by which a plan adapts, diary by diary. The plan changes every seven days, on a Sunday, from 18 g by 2 g.
class AdaptTest {
    private static final String AS_PLANNED = "16x7 14x7 12x7";

    @Test
    void quiet_days_go_on_as_planned_and_make_no_version() {
        Followed next = follow(PLAN, Weeks.on(7).scored(-7, -1, 4));
        assertThat(next.adaptation().now()).contains(Now.ADVANCE);
        assertThat(ahead(next)).isEqualTo(AS_PLANNED);
        assertThat(next.file().versions()).hasSize(1);
    }

    /// Two of the last three days: yesterday and the two before it, or today and the two before it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            yesterday and the day before | -2 -1 | HOLD | 18x6 16x7 14x7 12x7
            yesterday and three before   | -3 -1 | HOLD | 18x6 16x7 14x7 12x7
            two, the last three days ago | -4 -3 | SLOW | 18x7 16x7 14x7 12x7
            one                          | -1    | SLOW | 18x7 16x7 14x7 12x7
            one a week ago               | -7    | SLOW | 18x7 16x7 14x7 12x7
            one eight days ago           | -8    | ADVANCE | 16x7 14x7 12x7
            today and yesterday          | -1 0  | HOLD | 18x7 16x7 14x7 12x7
            today and three days before  | -3 0  | SLOW | 18x7 16x7 14x7 12x7
            """)
    void two_hard_days_of_three_hold_and_one_of_seven_slows(String why, String days, Now now, String expected) {
        Weeks weeks = Weeks.on(7).scored(-20, -9, 4);
        List<Integer> hard = Stream.of(days.split(" ")).map(Integer::valueOf).toList();
        for (int day = -8; day <= hard.getLast() || day < 0; day++) weeks.scored(day, day, hard.contains(day) ? 40 : 4);
        Followed next = follow(Weeks.plan(7, 7, 7, 7), weeks);
        assertThat(next.adaptation().now()).contains(now);
        assertThat(ahead(next)).isEqualTo(shiftedToSunday(expected));
    }

    /// All changes of this plan fall on a Sunday, and a moved one too.
    private static String shiftedToSunday(String expected) {
        return expected.replace("18x6", "18x7");
    }

    @Test
    void a_plan_without_a_weekday_goes_on_a_week_after_the_last_hard_day() {
        Followed next = follow(Weeks.plan(7, 8, 7, 7), Weeks.on(7).scored(-2, -1, 40));
        assertThat(ahead(next)).isEqualTo("18x6 16x8 14x7 12x7");
        assertThat(next.file().holds())
                .isEqualTo(List.of(new Hold(
                        Weeks.FIRST.plusDays(7), Optional.of(Weeks.FIRST.plusDays(13)), Hold.Cause.HARD_DAYS)));
    }

    @Test
    void a_hold_in_the_middle_of_a_step_keeps_its_amount_and_moves_what_follows() {
        assertThat(ahead(follow(Weeks.plan(7, 8, 7, 7), Weeks.on(5).scored(-2, -1, 40))))
                .isEqualTo("18x6 16x8 14x7 12x7");
        assertThat(ahead(follow(Weeks.plan(20, 8, 7), Weeks.on(5).scored(-2, -1, 40))))
                .isEqualTo("18x15 16x8 14x7");
    }

    @Test
    void their_own_word_holds_until_they_say_go_on() {
        Followed held = follow(PLAN, Weeks.on(7).scored(-7, -2, 4).word(-1, true));
        assertThat(held.adaptation().now()).contains(Now.HOLD);
        assertThat(held.adaptation().because()).containsExactly(AdaptReason.OWN_WORD);
        assertThat(ahead(held)).isEqualTo("18x7 16x7 14x7 12x7");
        Followed still = follow(held.file(), Weeks.on(14).scored(-7, -1, 4));
        assertThat(still.adaptation().now()).contains(Now.HOLD);
        assertThat(ahead(still)).isEqualTo("18x7 16x7 14x7 12x7");
        Followed goesOn = follow(still.file(), Weeks.on(21).scored(-7, -2, 4).word(-1, false));
        assertThat(goesOn.adaptation().now()).contains(Now.ADVANCE);
        assertThat(ahead(goesOn)).isEqualTo("16x7 14x7 12x7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "18x7 16x7 14x7 12x7, illness", "18x7 16x7 14x7 12x7, stressor", "18x7 16x7 14x7 12x7, not easy",
        "18x7 16x7 14x7 12x7, above the plan", "16x7 14x7 12x7, two days above it", "16x7 14x7 12x7, nothing"
    })
    void what_slows_a_step_makes_it_a_week_longer(String expected, String what) {
        Weeks weeks = Weeks.on(7).scored(-20, -8, 4);
        switch (what) {
            case "illness" -> weeks.scored(-7, -2, 4).strained(-1, true, false);
            case "stressor" -> weeks.scored(-7, -2, 4).strained(-1, false, true);
            case "not easy" -> weeks.scored(-7, -2, 4).easy(-1, false);
            case "above the plan" -> weeks.taking(-7, -4, 4, 18).taking(-3, -1, 4, 18.1);
            case "two days above it" -> weeks.taking(-7, -3, 4, 18).taking(-2, -1, 4, 18.1);
            default -> weeks.scored(-7, -1, 4);
        }
        assertThat(ahead(follow(PLAN, weeks))).isEqualTo(expected);
    }

    @Test
    void a_step_is_slowed_once_and_the_next_one_then() {
        Followed first = follow(PLAN, Weeks.on(3).scored(-2, -1, 4).scored(-3, -3, 40));
        assertThat(ahead(first)).isEqualTo("18x11 16x7 14x7 12x7");
        Followed again = follow(first.file(), Weeks.on(7).scored(-7, -2, 4).scored(-1, -1, 40));
        assertThat(again.adaptation().now()).contains(Now.SLOW);
        assertThat(again.file().versions()).isEqualTo(first.file().versions());
        Followed next = follow(again.file(), Weeks.on(14).scored(-7, -2, 4).scored(-1, -1, 40));
        assertThat(ahead(next)).isEqualTo("16x14 14x7 12x7");
        assertThat(next.adaptation().because()).contains(AdaptReason.TWICE_RUNNING);
    }

    @Test
    void a_slowed_step_is_never_longer_than_twice_its_own_length() {
        assertThat(ahead(follow(Weeks.plan(2, 2, 9), Weeks.on(1).scored(-1, -1, 40))))
                .isEqualTo("18x3 16x2 14x9");
        Followed held = follow(Weeks.plan(7, 8, 7), Weeks.on(7).scored(-2, -1, 40));
        Followed slowed = follow(held.file(), Weeks.on(13).scored(-6, -1, 4).strained(0, true, false));
        assertThat(ahead(slowed)).isEqualTo("18x1 16x8 14x7");
    }

    @Test
    void with_little_written_down_a_change_waits_for_an_answer() {
        Followed waits = follow(PLAN, Weeks.on(7).scored(-2, -1, 4));
        assertThat(waits.adaptation().now()).isEmpty();
        assertThat(waits.adaptation().because()).containsExactly(AdaptReason.HOW_WERE_THESE_DAYS);
        assertThat(ahead(waits)).isEqualTo("18x7 16x7 14x7 12x7");
        assertThat(ahead(follow(PLAN, Weeks.on(5).scored(-2, -1, 4)))).isEqualTo("18x2 16x7 14x7 12x7");
        assertThat(ahead(follow(PLAN, Weeks.on(6).scored(-1, -1, 4)))).isEqualTo("18x8 16x7 14x7 12x7");
        Followed answered = follow(PLAN, Weeks.on(7).scored(-2, -2, 4).easy(-1, true));
        assertThat(answered.adaptation().because()).containsExactly(AdaptReason.ANSWERED_FINE);
        assertThat(ahead(answered)).isEqualTo(AS_PLANNED);
        assertThat(ahead(follow(PLAN, Weeks.on(7).scored(-3, -1, 4)))).isEqualTo(AS_PLANNED);
    }

    @Test
    void asking_twice_moves_nothing_twice() {
        List<Weeks> all = List.of(
                Weeks.on(7).scored(-2, -1, 40),
                Weeks.on(7).scored(-7, -2, 4).word(-1, true),
                Weeks.on(7).scored(-7, -2, 4).scored(-1, -1, 40),
                Weeks.on(7).scored(-2, -1, 4),
                Weeks.on(7).scored(-7, -1, 4),
                Weeks.on(7).without(-3, -1).hours(80),
                Weeks.on(28).scored(-7, -1, 4));
        for (Weeks weeks : all) {
            PlanFile once = kept(PLAN, weeks);
            PlanFile twice = kept(once, weeks);
            assertThat(twice.equals(once)).isTrue();
        }
        PlanFile door = ADAPT.stopped(PLAN, Weeks.on(7).visit());
        assertThat(ADAPT.stopped(door, Weeks.on(7).visit()).equals(door)).isTrue();
    }

    @Test
    void nothing_changes_on_a_frozen_day() {
        assertThat(ahead(follow(
                        Weeks.plan(7, 8, 7), Weeks.on(7).scored(-7, -1, 4).frozen(0, 2))))
                .isEqualTo("18x3 16x8 14x7");
        assertThat(ahead(follow(
                        Weeks.plan(7, 8, 7), Weeks.on(3).scored(-3, -1, 4).frozen(12, 13))))
                .isEqualTo("18x4 16x10 14x7");
    }

    @Test
    void before_its_first_day_a_hold_moves_the_whole_plan() {
        assertThat(ahead(follow(Weeks.plan(7, 8, 7), Weeks.on(-2).scored(-2, -1, 40))))
                .isEqualTo("none x6 18x7 16x8 14x7");
    }

    @Test
    void steps_above_what_is_taken_give_their_days_to_the_first_one_that_is_not() {
        Visit visit = Weeks.on(5).scored(-3, -1, 4).visit();
        PlanFile less = ADAPT.within(PLAN, visit, 15).orElseThrow();
        assertThat(ahead(ADAPT.follow(less, visit))).isEqualTo("14x16 12x7");
        assertThat(ADAPT.within(PLAN, visit, 18).orElseThrow().equals(PLAN)).isTrue();
        assertThat(ADAPT.within(PLAN, visit, 11)).isEmpty();
    }

    @Test
    void early_signs_are_seen_with_eight_days_and_slow() {
        Weeks weeks = Weeks.on(7).scored(-20, -9, 4);
        for (int day = -8; day <= -1; day++) weeks.taking(day, day, 4, 14 + 0.3 * (day + 8));
        assertThat(follow(PLAN, weeks).adaptation().because()).containsExactly(AdaptReason.AMOUNT_CREEPING);
        Weeks seven = Weeks.on(7).scored(-20, -8, 4);
        for (int day = -7; day <= -1; day++) seven.taking(day, day, 4, 14 + 0.3 * (day + 8));
        assertThat(follow(PLAN, seven).adaptation().now()).contains(Now.ADVANCE);
    }
}
