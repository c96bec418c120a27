package newleaf.taper.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Baseline;
import newleaf.taper.plan.PlanFile.Ended;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule by which a plan adapts, diary by diary. The plan changes every seven days, on a Sunday, from 18 g by 2 g.
class AdaptTest {
    private static final Adapt ADAPT = new Adapt(Shelves.shipped());
    private static final PlanFile PLAN = Weeks.plan(7, 7, 7, 7);
    private static final String AS_PLANNED = "16x7 14x7 12x7";

    // How the days ahead read: grams a day, then days; the plan of day 7 is 16x7 14x7 12x7.

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

    @ParameterizedTest(name = "baseline {0}, then {1}")
    @CsvSource({
        "4, 33, true",
        "4, 32.9, true",
        "4, 14, true",
        "4, 13.9, false",
        "23, 33, true",
        "23, 32.9, false",
        "27.9, 33, true",
        "28, 33, false",
        "28, 37.9, false",
        "28, 38, true"
    })
    void a_hard_day_is_measured_by_the_first_days(double baseline, double then, boolean isHard) {
        Weeks weeks = Weeks.on(7).scored(-9, -3, baseline).scored(-2, -1, then);
        assertThat(follow(PLAN, weeks).adaptation().now().equals(Optional.of(Now.HOLD)))
                .isEqualTo(isHard);
    }

    @Test
    void without_a_baseline_33_counts_alone() {
        assertThat(now(Weeks.on(7).scored(-2, -1, 33))).contains(Now.HOLD);
        assertThat(now(Weeks.on(7).scored(-2, -1, 32.9))).isEmpty();
    }

    @ParameterizedTest(name = "craving {0} then {1}, sleep {2} then {3}")
    @CsvSource({
        "1, 7, 8, 8, true", "1, 6.9, 8, 8, false", "6, 7.9, 8, 8, false", "6, 8, 8, 8, true",
        "1, 1, 8, 3.9, true", "1, 1, 8, 4, false", "1, 1, 3, 3.5, false", "1, 1, 3, 2.9, true"
    })
    void craving_and_sleep_are_measured_by_the_first_days_too(
            double before, double craving, double slept, double sleep, boolean isHard) {
        Weeks weeks = Weeks.on(7);
        for (int day = -9; day <= -3; day++) weeks.felt(day, before, slept);
        weeks.felt(-2, craving, sleep).felt(-1, craving, sleep);
        assertThat(follow(PLAN, weeks).adaptation().now().equals(Optional.of(Now.HOLD)))
                .isEqualTo(isHard);
    }

    @Test
    void the_baseline_is_the_median_of_the_first_seven_days_and_stays() {
        PlanFile seen = ADAPT.seen(
                PLAN, Weeks.on(7).scored(-9, -6, 20).scored(-5, -1, 4).visit());
        assertThat(seen.baseline()).isEqualTo(new Baseline(Optional.of(20.0), Optional.empty(), Optional.empty(), 7));
        PlanFile later = ADAPT.seen(seen, Weeks.on(14).scored(-7, -1, 60).visit());
        assertThat(later.baseline()).isEqualTo(seen.baseline());
        assertThat(ADAPT.seen(PLAN, Weeks.on(7).scored(-2, -1, 20).visit()).baseline())
                .isEqualTo(Baseline.NONE);
    }

    @Test
    void a_high_baseline_names_a_clinician_where_it_holds() {
        Weeks weeks = Weeks.on(7).scored(-9, -3, 30).scored(-2, -1, 45);
        assertThat(follow(PLAN, weeks).adaptation().because()).contains(AdaptReason.CLINICIAN_NAMED);
        assertThat(follow(PLAN, Weeks.on(7).scored(-9, -3, 20).scored(-2, -1, 45))
                        .adaptation()
                        .because())
                .doesNotContain(AdaptReason.CLINICIAN_NAMED);
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
    void while_a_door_was_closed_the_plan_stood_still_and_goes_on_a_week_later() {
        PlanFile stopped = ADAPT.stopped(PLAN, Weeks.on(7).visit());
        assertThat(stopped.holds())
                .isEqualTo(List.of(new Hold(Weeks.FIRST.plusDays(7), Optional.empty(), Hold.Cause.DOOR)));
        Followed later = follow(stopped, Weeks.on(35).scored(-7, -1, 4));
        assertThat(later.adaptation().because()).containsExactly(AdaptReason.DOOR_OR_EMERGENCY);
        assertThat(ahead(later)).isEqualTo("18x7 16x7 14x7 12x7");
        assertThat(ahead(follow(later.file(), Weeks.on(42).scored(-7, -1, 4)))).isEqualTo(AS_PLANNED);
        assertThat(ahead(follow(
                        kept(later.file(), Weeks.on(35).scored(-7, -1, 4)),
                        Weeks.on(35).scored(-7, -1, 4))))
                .isEqualTo("18x7 16x7 14x7 12x7");
    }

    @ParameterizedTest(name = "{0} hours at {1} days a week")
    @CsvSource({"47.9, 7, false", "48, 7, true", "60, 5, false", "95.9, 5, false", "96, 5, true", "100, 4.5, false"})
    void a_pause_beyond_the_days_off_ends_a_plan(double hours, double daysPerWeek, boolean ends) {
        Weeks weeks = Weeks.on(20).scored(-7, -1, 4).hours(hours).daysPerWeek(daysPerWeek);
        assertThat(ADAPT.seen(PLAN, weeks.visit()).hasEnded()).isEqualTo(ends);
    }

    @Test
    void a_pause_in_the_diary_ends_it_for_good_and_one_before_the_plan_does_not() {
        Weeks paused = Weeks.on(10).taking(-9, -4, 4, 18).without(-3, -2).taking(-1, -1, 4, 10);
        PlanFile ended = ADAPT.seen(PLAN, paused.visit());
        assertThat(ended.ended()).contains(new Ended(Weeks.FIRST.plusDays(8), Ended.Why.PAUSE));
        assertThat(ended.pauses())
                .isEqualTo(List.of(new PlanFile.Pause(Weeks.FIRST.plusDays(7), Weeks.FIRST.plusDays(8))));
        assertThat(ADAPT.seen(ended, Weeks.on(30).scored(-7, -1, 4).visit()).equals(ended))
                .isTrue();
        Weeks before = Weeks.on(3).without(-6, -5).taking(-4, -1, 4, 18);
        assertThat(ADAPT.seen(PLAN, before.visit()).hasEnded()).isFalse();
        Weeks off = Weeks.on(10)
                .taking(-9, -4, 4, 18)
                .without(-3, -2)
                .taking(-1, -1, 4, 18)
                .daysPerWeek(5);
        assertThat(ADAPT.seen(PLAN, off.visit()).hasEnded()).isFalse();
    }

    @Test
    void what_is_taken_again_is_the_lower_half_of_seven_logged_days_of_ten() {
        PlanFile ended = ADAPT.seen(PLAN, Weeks.on(10).without(-3, -1).hours(80).visit());
        Weeks six = Weeks.on(20).taking(-6, -4, 4, 12).taking(-3, -1, 4, 8);
        assertThat(ADAPT.takenAgain(ended, six.visit(), AmountUnit.GRAM)).isEmpty();
        Weeks eight = Weeks.on(20).taking(-8, -5, 4, 12).taking(-4, -1, 4, 8);
        assertThat(ADAPT.takenAgain(ended, eight.visit(), AmountUnit.GRAM)).contains(8.0);
        assertThat(ADAPT.takenAgain(ended, eight.visit(), AmountUnit.CAPSULE)).isEmpty();
    }

    @Test
    void a_plan_is_silent_after_a_week_without_a_word_until_it_is_told_what_is_taken() {
        assertThat(isSilent(Weeks.on(20).hoursNotTold())).isTrue();
        assertThat(isSilent(Weeks.on(20))).isFalse();
        assertThat(isSilent(Weeks.on(6).hoursNotTold())).isFalse();
        assertThat(isSilent(Weeks.on(20).scored(-14, -7, 4).hoursNotTold())).isFalse();
        assertThat(isSilent(Weeks.on(20).scored(-14, -8, 4).hoursNotTold())).isTrue();
        assertThat(isSilent(Weeks.on(20).scored(-19, -15, 4).scored(-1, -1, 4).hoursNotTold()))
                .isTrue();
        assertThat(isSilent(
                        Weeks.on(20).scored(-19, -15, 4).taking(-1, -1, 4, 14).hoursNotTold()))
                .isFalse();
        assertThat(isSilent(Weeks.on(20).scored(-19, -15, 4).scored(-3, -1, 4).hoursNotTold()))
                .isFalse();
    }

    @Test
    void a_step_back_is_offered_after_a_hold_that_lasts_and_made_only_when_asked_for() {
        PlanFile held = kept(PLAN, stepped(9));
        Followed soon = follow(held, stepped(12));
        assertThat(soon.adaptation().now()).contains(Now.HOLD);
        Followed offered = follow(held, stepped(13));
        assertThat(offered.adaptation().now()).contains(Now.STEP_BACK_OFFERED);
        assertThat(offered.adaptation().mostStepBack()).contains(18.0);
        assertThat(ahead(offered)).isEqualTo("16x8 14x7 12x7");
        Followed back = follow(held, stepped(13).wantingAStepBack());
        assertThat(ahead(back)).isEqualTo("18x8 16x7 14x7 12x7");
        assertThat(back.file().latest().why()).contains("step-back");
        Followed again = follow(back.file(), stepped(13).wantingAStepBack());
        assertThat(again.file().equals(back.file())).isTrue();
        assertThat(again.adaptation().equals(back.adaptation())).isTrue();
        Followed next = follow(back.file(), stepped(14).wantingAStepBack());
        assertThat(next.adaptation().now()).contains(Now.HOLD);
        assertThat(ahead(next)).isEqualTo("18x7 16x7 14x7 12x7");
    }

    @Test
    void there_is_no_step_back_after_a_day_without_nor_to_what_was_not_taken() {
        PlanFile held = kept(PLAN, stepped(9));
        assertThat(follow(held, stepped(13).hours(24)).adaptation().now()).contains(Now.HOLD);
        assertThat(follow(held, stepped(13).hours(23.9)).adaptation().now()).contains(Now.STEP_BACK_OFFERED);
        Weeks less = Weeks.on(13).taking(-13, -7, 4, 17.9).taking(-6, -1, 40, 16);
        assertThat(follow(held, less).adaptation().now()).contains(Now.HOLD);
        Weeks notLogged = Weeks.on(13).scored(-13, -7, 4).scored(-6, -1, 40);
        assertThat(follow(held, notLogged).adaptation().now()).contains(Now.HOLD);
    }

    /// A quiet first week at 18 g, and hard days since at 16 g.
    private static Weeks stepped(int day) {
        return Weeks.on(day).taking(-day, 6 - day, 4, 18).taking(7 - day, -1, 40, 16);
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
    void a_plan_that_has_run_its_course_is_finished() {
        Followed last = follow(PLAN, Weeks.on(28).scored(-7, -1, 4));
        assertThat(last.shown()).isEmpty();
        assertThat(last.file().ended()).contains(new Ended(Weeks.FIRST.plusDays(28), Ended.Why.FINISHED));
        assertThat(ahead(follow(PLAN, Weeks.on(28).scored(-2, -1, 40)))).isEqualTo("12x7");
        assertThat(follow(PLAN, Weeks.on(29).scored(-7, -1, 4)).shown()).isEmpty();
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

    private static boolean isSilent(Weeks weeks) {
        return ADAPT.isSilent(PLAN, weeks.visit());
    }

    private static Optional<Now> now(Weeks weeks) {
        return follow(PLAN, weeks).adaptation().now();
    }

    private static Followed follow(PlanFile file, Weeks weeks) {
        return ADAPT.follow(ADAPT.seen(file, weeks.visit()), weeks.visit());
    }

    private static PlanFile kept(PlanFile file, Weeks weeks) {
        PlanFile seen = ADAPT.seen(file, weeks.visit());
        return seen.hasEnded() ? seen : ADAPT.follow(seen, weeks.visit()).file();
    }

    /// The days ahead, as grams a day and days.
    private static String ahead(Followed followed) {
        var plan = followed.shown().orElseThrow();
        int first = plan.steps().getFirst().fromDay();
        String wait = first == 0 ? "" : "none x" + first + " ";
        return wait
                + plan.steps().stream()
                        .map(step -> "%.0fx%d".formatted(step.total(), step.days()))
                        .collect(Collectors.joining(" "));
    }
}
