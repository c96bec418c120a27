package newleaf.taper.adapt;

import static newleaf.taper.adapt.Following.ADAPT;
import static newleaf.taper.adapt.Following.PLAN;
import static newleaf.taper.adapt.Following.ahead;
import static newleaf.taper.adapt.Following.follow;
import static newleaf.taper.adapt.Following.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Ended;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a plan stands still, falls silent, or has ended.
class PlanStandsStillTest {
    @Test
    void while_a_door_was_closed_the_plan_stood_still_and_goes_on_a_week_later() {
        PlanFile stopped = ADAPT.stopped(PLAN, Weeks.on(7).visit());
        assertThat(stopped.holds())
                .isEqualTo(List.of(new Hold(Weeks.FIRST.plusDays(7), Optional.empty(), Hold.Cause.DOOR)));
        Followed later = follow(stopped, Weeks.on(35).scored(-7, -1, 4));
        assertThat(later.adaptation().because()).containsExactly(AdaptReason.DOOR_OR_EMERGENCY);
        assertThat(ahead(later)).isEqualTo("18x7 16x7 14x7 12x7");
        assertThat(ahead(follow(later.file(), Weeks.on(42).scored(-7, -1, 4)))).isEqualTo("16x7 14x7 12x7");
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
    void a_plan_that_has_run_its_course_is_finished() {
        Followed last = follow(PLAN, Weeks.on(28).scored(-7, -1, 4));
        assertThat(last.shown()).isEmpty();
        assertThat(last.file().ended()).contains(new Ended(Weeks.FIRST.plusDays(28), Ended.Why.FINISHED));
        assertThat(ahead(follow(PLAN, Weeks.on(28).scored(-2, -1, 40)))).isEqualTo("12x7");
        assertThat(follow(PLAN, Weeks.on(29).scored(-7, -1, 4)).shown()).isEmpty();
    }

    private static boolean isSilent(Weeks weeks) {
        return ADAPT.isSilent(PLAN, weeks.visit());
    }
}
