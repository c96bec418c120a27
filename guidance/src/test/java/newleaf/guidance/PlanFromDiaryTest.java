package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.guidance.taper.PlanLearnt;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.wiring.Guidance;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.compare.ComparedWay.Figures;
import newleaf.taper.plan.AgreedPlan;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/// A diary changes whom a plan is made for, once it says enough, and in the right direction.
class PlanFromDiaryTest {
    private static final CaseDocument HALF_A_YEAR = plain().with("use.durationMonths", "6")
            .with("goal.scaleStepG", "0.1")
            .with("criteria.withdrawal", "true");
    private static final Proposed WITHOUT = proposed(HALF_A_YEAR, Optional.empty());

    /// On a steady amount withdrawal is covered: what hurts then is a person's own, and no reason for another plan.
    @Test
    void steady_bad_days_on_a_steady_amount_are_background_and_leave_the_plan_alone() {
        Proposed hard = proposed(written(7, "30"), Optional.empty());
        assertThat(hard.learnt()).isEqualTo(PlanLearnt.BACKGROUND_ONLY);
        assertThat(hard.plan()).isEqualTo(WITHOUT.plan());
        assertThat(hard.compared()).isEqualTo(WITHOUT.compared());
    }

    @Test
    void good_days_make_the_forecast_better_and_no_plan_breaks_its_limits() {
        Proposed easy = proposed(written(14, "0"), Optional.empty());
        assertThat(stopNow(easy).peak().p50())
                .isLessThanOrEqualTo(stopNow(WITHOUT).peak().p50());
        assertThat(easy.plan().steps())
                .allSatisfy(step -> assertThat(step.days()).isGreaterThanOrEqualTo(7));
    }

    @Test
    void no_diary_and_a_thin_one_change_nothing_and_the_thin_one_says_so() {
        assertThat(WITHOUT.learnt()).isEqualTo(PlanLearnt.NO_DIARY);
        assertThat(WITHOUT.learnt().in(CaseDocument.LIBRARY.shelves())).isEmpty();
        Proposed thin = proposed(written(2, "30"), Optional.empty());
        assertThat(thin.learnt()).isEqualTo(PlanLearnt.NOT_ENOUGH_YET);
        assertThat(thin.learnt()
                        .in(CaseDocument.LIBRARY.shelves())
                        .orElseThrow()
                        .en())
                .contains("not taught");
        assertThat(thin.plan()).isEqualTo(WITHOUT.plan());
        assertThat(thin.compared()).isEqualTo(WITHOUT.compared());
    }

    @Test
    void the_same_diary_gives_the_same_plan() {
        Proposed once = proposed(written(7, "30"), Optional.empty());
        Proposed again = proposed(written(7, "30"), Optional.empty());
        assertThat(again.plan()).isEqualTo(once.plan());
        assertThat(again.compared()).isEqualTo(once.compared());
    }

    /// Days that turn bad while the plan was followed count as days at what it allowed. So gentle a plan makes nobody
    /// in
    /// the model feel that much, so it is said that the diary fits nobody.
    @Test
    void days_that_turn_dreadful_on_the_first_version_of_a_plan_fit_nobody() {
        AgreedPlan first = WITHOUT.whole().agreed();
        CaseDocument later =
                HALF_A_YEAR.with("diary", days(14, day -> day < 5 ? "45" : "3")).with("asOf", "2026-12-19");
        Proposed followed = proposed(later, Optional.of(first));
        assertThat(followed.learnt()).isEqualTo(PlanLearnt.FITS_NOBODY);
        assertThat(followed.learnt().in(CaseDocument.LIBRARY.shelves())).isPresent();
        Proposed silent = proposed(later.with("diary", "[]"), Optional.of(first));
        assertThat(stopNow(followed)).isEqualTo(stopNow(silent));
        CaseDocument held = later.with("diary", "[ { day: -3, diary: 60 }, { day: -1, diary: 30, hold: true } ]");
        AgreedPlan second = proposed(held, Optional.of(first)).whole().agreed();
        assertThat(second.number()).isEqualTo(2);
        assertThat(proposed(later, Optional.of(second)).learnt()).isEqualTo(PlanLearnt.FITS_NOBODY);
    }

    @Test
    void days_with_another_label_teach_nothing() {
        CaseDocument stronger = written(10, "30")
                .with("asOf", "2026-12-19")
                .with(
                        "use.products",
                        "[{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4, "
                                + "label: { mitragynineMgPerG: 20 } }]");
        assertThat(proposed(stronger, Optional.of(WITHOUT.whole().agreed())).learnt())
                .isEqualTo(PlanLearnt.PAST_NOT_KNOWN);
        assertThat(proposed(stronger, Optional.empty()).learnt()).isEqualTo(PlanLearnt.BACKGROUND_ONLY);
    }

    private static CaseDocument written(int days, String score) {
        return HALF_A_YEAR.with("diary", days(days, _ -> score));
    }

    /// From today backwards.
    private static String days(int days, IntFunction<String> score) {
        return IntStream.range(0, days)
                .mapToObj(day -> "{ day: -" + day + ", diary: " + score.apply(day) + " }")
                .collect(Collectors.joining(", ", "[ ", " ]"));
    }

    private static Figures stopNow(Proposed proposed) {
        return proposed.compared().stream()
                .filter(way -> way.id().equals("stop-now"))
                .findFirst()
                .flatMap(ComparedWay::figures)
                .orElseThrow();
    }

    private static Proposed proposed(CaseDocument document, Optional<AgreedPlan> followed) {
        return assertThat(new Guidance(CaseDocument.LIBRARY).tapers(64).of(document.assessed(), followed))
                .asInstanceOf(InstanceOfAssertFactories.type(Proposed.class))
                .actual();
    }
}
