package newleaf.taper.adapt;

import static newleaf.taper.adapt.Following.ADAPT;
import static newleaf.taper.adapt.Following.PLAN;
import static newleaf.taper.adapt.Following.follow;
import static newleaf.taper.adapt.Following.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which day is hard: measured by the first days, else by itself.
class HardDayTest {
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
}
