package newleaf.guidance.taper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.TaperAnswer.NotEnoughKnown;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperAnswer.Stopping;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.taper.pace.GaveWay;
import newleaf.taper.pace.Pace;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases from reports of faults, each with what is right about its plan.
class PlanInputsTest {
    @ParameterizedTest
    @CsvSource({
        "reduce-without-target, reason-target-not-known",
        "two-hundred-grams, reason-amount-to-confirm",
        "shot2, reason-volume-not-known"
    })
    void what_is_missing_is_asked(String file, String reason) {
        assertThat(answer(file))
                .isInstanceOfSatisfying(
                        NotEnoughKnown.class,
                        answer -> assertThat(answer.reasons())
                                .extracting(Reason::rule)
                                .contains(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-years", "sixty-grams", "once-a-day", "asked-five-percent", "supply100"})
    void there_is_a_plan_whose_totals_are_sums_and_that_never_goes_up(String file) {
        double before = Double.MAX_VALUE;
        for (Step step : plan(file).plan().steps()) {
            double sum = step.doses().stream().mapToDouble(Step.Dose::amount).sum();
            assertThat(step.total()).isCloseTo(sum, within(1e-6)).isLessThanOrEqualTo(before);
            assertThat(step.doses()).allMatch(dose -> dose.time().isEmpty());
            before = step.total();
        }
    }

    @Test
    void three_years_take_no_longer_than_others() {
        Proposed plan = plan("three-years");
        assertThat(plan.paces().orElseThrow().chosenPace().weeks()).isBetween(14, 27);
        assertThat(plan.paces().orElseThrow().chosenPace().changes()).isLessThanOrEqualTo(18);
    }

    /// Where the model finds it no harder; else a plan.
    @ParameterizedTest
    @ValueSource(strings = {"under-a-month", "three-days-a-week", "two-grams-once"})
    void stopping_is_first_where_it_is_no_harder(String file) {
        TaperAnswer answer = answer(file);
        boolean isNoHarder =
                answer instanceof Stopping stopping && stopping.paces().isStopNoHarder();
        assertThat(answer.label()).isEqualTo(isNoHarder ? "not-needed" : "proposed");
    }

    @Test
    void after_forty_hours_nothing_is_restarted() {
        assertThat(answer("h40-approach-stop")).isInstanceOfSatisfying(Stopping.class, answer -> {
            assertThat(answer.paces().suggested()).isEqualTo(Pace.STOP);
            assertThat(answer.paces().chosen()).isEqualTo(Pace.STOP);
        });
    }

    @Test
    void a_range_a_third_wide_begins_with_a_week_at_its_lower_end() {
        List<Step> steps = plan("range").plan().steps();
        assertThat(steps.getFirst().total()).isEqualTo(16);
        assertThat(steps.getFirst().days()).isBetween(7, 14);
        assertThat(steps.get(1).total()).isLessThan(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shot2-with-volume", "shot2-in-mL"})
    void shots_are_planned_in_millilitres(String file) {
        List<Step> steps = plan(file).plan().steps();
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.doses()).allMatch(dose -> dose.unit() == AmountUnit.MILLILITRE));
        assertThat(steps.getLast().doses()).hasSize(1);
        assertThat(steps.getLast().doses().getFirst().amount()).isEqualTo(1);
    }

    @Test
    void a_tea_is_weighed_before_brewing_and_no_product_hides_the_cut_of_another() {
        List<Step> steps = plan("leaf-and-tea").plan().steps();
        double[] before = {12, 8};
        for (Step step : steps) {
            assertThat(step.doses()).allMatch(dose -> dose.unit() == AmountUnit.GRAM);
            for (int product = 0; product < before.length; product++) {
                double now = grams(step, product);
                assertThat(before[product] - now).isLessThanOrEqualTo(Math.max(0.5, 0.2 * before[product]) + 1e-6);
                before[product] = now;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"supply100, limits.supplyG", "asked-five-percent, limits.largestCutPercent"})
    void what_gives_way_is_named_once(String file, String wish) {
        Proposed plan = plan(file);
        assertThat(plan.gave())
                .extracting(GaveWay::wish)
                .extracting(CaseField::path)
                .containsExactly(wish);
        assertThat(plan.kept())
                .doesNotContainAnyElementsOf(
                        plan.gave().stream().map(GaveWay::why).toList());
        assertThat(plan.said()).isEmpty();
    }

    private static double grams(Step step, int product) {
        return step.doses().stream()
                .filter(dose -> dose.product() == product)
                .mapToDouble(Step.Dose::amount)
                .sum();
    }

    private static Proposed plan(String file) {
        return assertThat(answer(file))
                .asInstanceOf(InstanceOfAssertFactories.type(Proposed.class))
                .actual();
    }

    private static TaperAnswer answer(String file) {
        Guidance guidance = new Guidance(CaseDocument.LIBRARY);
        return guidance.tapers(64).of(guidance.assess().of(read(file)), Optional.empty());
    }

    private static CaseFile read(String file) {
        String name = "/newleaf/guidance/plans/" + file + ".json";
        try (InputStream document = PlanInputsTest.class.getResourceAsStream(name)) {
            Reading<CaseFile> reading = new Intake(CaseDocument.LIBRARY.shelves())
                    .read(java.util.Objects.requireNonNull(document).readAllBytes(), CaseDocument.DAY);
            if (reading instanceof Reading.Usable<CaseFile>(var usable)) return usable;
            throw new AssertionError(name + " cannot be read");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
