package newleaf.taper.adapt;

import static newleaf.taper.adapt.Following.PLAN;
import static newleaf.taper.adapt.Following.ahead;
import static newleaf.taper.adapt.Following.follow;
import static newleaf.taper.adapt.Following.kept;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.PlanFile;
import org.junit.jupiter.api.Test;

/// When a step back is offered, and when it is made.
class StepBackTest {
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
}
