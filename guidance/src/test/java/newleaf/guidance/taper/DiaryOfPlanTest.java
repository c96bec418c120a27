package newleaf.guidance.taper;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.intake.DiaryDay;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.ExposureLedger;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.start.TaperStart;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/// What a diary may teach while a plan is followed: only days of which it is known what was taken.
class DiaryOfPlanTest {
    private static final Shelves SHELVES = CaseDocument.LIBRARY.shelves();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final CaseDocument CASE = plain().with("goal.scaleStepG", "0.1")
            .with("use.products", "[{ form: leaf-powder, amountPerDose: { value: 5000, unit: mg }, dosesPerDay: 4 }]");
    private static final PlanVersion FIRST = assertThat(CASE.taper())
            .asInstanceOf(InstanceOfAssertFactories.type(Proposed.class))
            .actual()
            .plan();
    private static final CaseDocument LATER = CASE.with("asOf", "2026-12-01").with("diary", """
            [ { day: -12, diary: 4 }, { day: -3, diary: 9, doses: [ { hour: 8, amount: 7000, unit: mg } ] },
              { day: -2, diary: 8, doses: [ { hour: 8, amount: 3, unit: capsule } ] }, { day: 0, diary: 7 } ]""");

    @Test
    void days_of_the_plan_hold_what_it_allowed_in_the_units_of_the_case() {
        List<DiaryDay> days = of(LATER, FIRST).orElseThrow();
        assertThat(days)
                .extracting(day -> day.daysFrom(TODAY))
                .contains(-12, -9, -5, -1, 0)
                .doesNotContain(-11, -10);
        assertThat(on(days, -12).doses().isKnown()).isFalse();
        assertThat(milligrams(on(days, -9)))
                .isCloseTo(1000 * FIRST.steps().getFirst().total(), within(0.1));
        Step today = FIRST.on(10).orElseThrow();
        assertThat(milligrams(on(days, 0))).isCloseTo(1000 * today.total(), within(0.1));
        assertThat(on(days, 0).diary().known()).contains(7.0);
    }

    @Test
    void what_was_written_counts_before_the_plan_and_a_day_that_cannot_be_compared_has_no_score() {
        List<DiaryDay> days = of(LATER, FIRST).orElseThrow();
        assertThat(milligrams(on(days, -3))).isEqualTo(7000);
        assertThat(on(days, -3).diary().known()).contains(9.0);
        assertThat(on(days, -2).diary().isKnown()).isFalse();
    }

    @Test
    void a_later_version_counts_from_its_day_on() {
        PlanFile file = PlanFile.of(FIRST);
        PlanVersion held = new PlanVersion(
                FIRST.author(),
                FIRST.made().plusDays(5),
                FIRST.unit(),
                FIRST.daysPerWeek(),
                List.of(FIRST.steps().getLast().on(0, 60)),
                Optional.empty(),
                List.of("hard-days"));
        List<DiaryDay> days = of(LATER, file.with(held)).orElseThrow();
        assertThat(milligrams(on(days, -6)))
                .isCloseTo(1000 * FIRST.steps().getFirst().total(), within(0.1));
        assertThat(milligrams(on(days, -5)))
                .isCloseTo(1000 * FIRST.steps().getLast().total(), within(0.1));
    }

    @Test
    void another_product_more_than_the_case_says_and_days_off_teach_nothing() {
        PlanVersion other = FIRST.because(List.of("product-changed"));
        assertThat(of(LATER, PlanFile.of(FIRST).with(other))).isEmpty();
        CaseDocument less = LATER.with(
                "use.products", "[{ form: leaf-powder, amountPerDose: { value: 2500, unit: mg }, dosesPerDay: 4 }]");
        assertThat(of(less, FIRST)).isEmpty();
        assertThat(of(LATER.with("use.daysPerWeek", "5"), FIRST)).isEmpty();
    }

    private static double milligrams(DiaryDay day) {
        return day.doses().known().orElseThrow().stream()
                .mapToDouble(
                        dose -> dose.amount().known().orElseThrow().quantity().low())
                .sum();
    }

    private static DiaryDay on(List<DiaryDay> days, int day) {
        return days.stream()
                .filter(each -> each.daysFrom(TODAY) == day)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<List<DiaryDay>> of(CaseDocument document, PlanVersion plan) {
        return of(document, PlanFile.of(plan));
    }

    private static Optional<List<DiaryDay>> of(CaseDocument document, PlanFile plan) {
        Assessment assessment = document.assessed();
        var start = new TaperStart(SHELVES, new ExposureLedger(SHELVES))
                .of(assessment.caseFile(), assessment.exposure())
                .orElseThrow();
        return DiaryOfPlan.of(assessment.caseFile(), start, Optional.of(AgreedPlan.of(plan)));
    }
}
