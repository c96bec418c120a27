package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperAnswer.Stopping;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.Step.Dose;
import org.junit.jupiter.api.Test;

/// A plan that is followed, after a day and more without kratom in someone who takes it every day.
class ADayWithoutTest {
    private static final PlanFile FILE =
            WrittenPlans.kept(on("2026-11-21", 6), Optional.empty()).file().orElseThrow();

    @Test
    void stopping_comes_first_and_the_plan_keeps_its_file() {
        Kept kept = WrittenPlans.kept(on("2026-12-04", 30), Optional.of(FILE));
        assertThat(kept.answer()).isInstanceOf(Stopping.class);
        assertThat(WrittenPlans.written(kept.file().orElseThrow())).isEqualTo(WrittenPlans.written(FILE));
    }

    @Test
    void with_a_pace_it_goes_on_a_change_lower_with_half_a_first_dose_and_not_twice() {
        String asked = on("2026-12-04", 30) + "goal: { pace: middle, scaleStepG: 0.1 }\n";
        Kept kept = WrittenPlans.kept(asked, Optional.of(FILE));
        Step before =
                FILE.latest().on(FILE.latest().day(LocalDate.of(2026, 12, 4))).orElseThrow();
        Step now = ((Proposed) kept.answer()).plan().steps().getFirst();
        double planned = before.doses().stream().mapToDouble(Dose::amount).max().orElseThrow();
        assertThat(now.total()).isLessThan(before.total());
        assertThat(now.doses().getFirst().amount()).isLessThanOrEqualTo(planned / 2);
        Kept again = WrittenPlans.kept(asked, kept.file());
        assertThat(WrittenPlans.written(again.file().orElseThrow()))
                .isEqualTo(WrittenPlans.written(kept.file().orElseThrow()));
    }

    @Test
    void less_than_a_day_or_days_off_change_nothing() {
        assertThat(WrittenPlans.answer(on("2026-12-04", 23), Optional.of(FILE))).isInstanceOf(Proposed.class);
        String daysOff = on("2026-12-04", 30).replace("daysPerWeek: 7", "daysPerWeek: 5");
        assertThat(WrittenPlans.answer(daysOff, Optional.of(FILE))).isInstanceOf(Proposed.class);
    }

    private static String on(String day, int hours) {
        return InventedPerson.BRIEF
                .yaml()
                .replace("asOf: 2026-11-21", "asOf: " + day)
                .replace("hoursSinceLastDose: 6", "hoursSinceLastDose: " + hours);
    }
}
