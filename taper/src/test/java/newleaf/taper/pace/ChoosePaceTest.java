package newleaf.taper.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.intake.CaseField;
import newleaf.intake.Limits;
import newleaf.intake.WantedPace;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.Wishes;
import newleaf.taper.course.PastUse;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.Asked;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is suggested, what is chosen, and what is said where a wish could not be met.
class ChoosePaceTest {
    private static final Shelves SHELVES = Shelves.shipped();
    private static final ChoosePace PACES = new ChoosePace(SHELVES);
    private static final Circumstances PLAIN = new Circumstances(true, true, true, false, false);
    private static final Circumstances ATTEMPTED = new Circumstances(true, false, false, false, false);
    private static final int PEOPLE = 64;

    @ParameterizedTest
    @ValueSource(doubles = {14, 36})
    void twenty_grams_take_fourteen_to_twenty_seven_weeks_however_long_they_were_taken(double months) {
        PaceChoice choice = walked(leaf(5, 4, months), ATTEMPTED);
        Offered suggested = choice.of(choice.suggested()).orElseThrow();
        assertThat(suggested.weeks()).isBetween(14, 27);
        assertThat(suggested.changes()).isLessThanOrEqualTo(18);
        assertThat(choice.suggested()).isNotEqualTo(Pace.BRISK);
    }

    /// Who has only just begun: no model finds anything to taper.
    @Test
    void where_stopping_is_no_harder_it_comes_first_beside_two_weeks_down() {
        PaceChoice choice = walked(leaf(2, 1, 0), PLAIN);
        assertThat(choice.isStopNoHarder()).isTrue();
        assertThat(choice.suggested()).isEqualTo(Pace.STOP);
        assertThat(choice.because()).containsExactly(WhySuggested.STOP_IS_NO_HARDER);
        assertThat(choice.plan()).isEmpty();
        assertThat(choice.of(Pace.BRISK).orElseThrow().days()).isLessThanOrEqualTo(14);
        PaceChoice steps = walked(leaf(2, 1, 0).asking(Asked.NOTHING.withPace(WantedPace.BRISK)), PLAIN);
        assertThat(steps.plan().orElseThrow().version().steps()).hasSizeBetween(1, 2);
        assertThat(walked(leaf(2, 1, 0), ATTEMPTED).suggested()).isNotEqualTo(Pace.STOP);
    }

    /// By its figures, whatever the model: 5 points of the worst day, of a hundred severe days, and of burden.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 6})
    void stopping_comes_first_exactly_where_the_figures_say_so(double months) {
        for (double perDose : new double[] {1, 2, 5}) {
            PaceChoice choice = walked(leaf(perDose, 1, months), ATTEMPTED);
            Offered.Figures stop = figures(choice, Pace.STOP);
            Offered.Figures best = Pace.OURS.stream()
                    .map(pace -> figures(choice, pace))
                    .min(Comparator.comparingDouble(each -> each.peak().p90()))
                    .orElseThrow();
            boolean isNoHarder = stop.peak().p90() - best.peak().p90() < 5
                    && stop.severe() - best.severe() < 0.05
                    && stop.burden().p50() <= best.burden().p50() + 5;
            assertThat(walked(leaf(perDose, 1, months), PLAIN).isStopNoHarder()).isEqualTo(isNoHarder);
            assertThat(choice.isStopNoHarder()).isFalse();
        }
    }

    private static Offered.Figures figures(PaceChoice choice, Pace pace) {
        return choice.of(pace).flatMap(Offered::figures).orElseThrow();
    }

    @Test
    void without_figures_the_middle_pace_is_suggested_and_it_says_so() {
        PaceChoice choice = without(leaf(5, 4, 14), PLAIN);
        assertThat(choice.suggested()).isEqualTo(Pace.MIDDLE);
        assertThat(choice.because()).containsExactly(WhySuggested.NO_FIGURES);
        assertThat(choice.paces())
                .extracting(Offered::pace)
                .containsExactly(Pace.STOP, Pace.BRISK, Pace.MIDDLE, Pace.GENTLE);
        assertThat(choice.paces()).allMatch(each -> each.figures().isEmpty());
    }

    @Test
    void a_pace_a_length_and_stopping_are_taken_as_they_are_asked_for() {
        Wish wish = leaf(5, 4, 14);
        assertThat(without(wish.asking(Asked.NOTHING.withPace(WantedPace.GENTLE)), PLAIN)
                        .chosen())
                .isEqualTo(Pace.GENTLE);
        PaceChoice weeks = without(wish.asking(Asked.NOTHING.withWeeks(20)), PLAIN);
        assertThat(weeks.chosen()).isEqualTo(Pace.WEEKS);
        assertThat(weeks.chosenPace().days()).isEqualTo(140);
        assertThat(weeks.gaveWay()).isEmpty();
        Circumstances wants = new Circumstances(true, false, true, true, false);
        assertThat(without(wish, wants).plan()).isEmpty();
        Circumstances mayNot = new Circumstances(false, false, true, true, false);
        assertThat(without(wish, mayNot).plan()).isPresent();
        assertThat(without(wish, mayNot).gaveWay()).extracting(GaveWay::wish).containsExactly(CaseField.APPROACH);
        assertThat(without(wish, mayNot).paces()).extracting(Offered::pace).doesNotContain(Pace.STOP);
    }

    @Test
    void too_few_weeks_give_the_fastest_that_the_limits_leave_and_say_so() {
        PaceChoice choice = without(leaf(10, 4, 36).asking(Asked.NOTHING.withWeeks(2)), PLAIN);
        assertThat(choice.chosenPace().days())
                .isEqualTo(choice.of(Pace.BRISK).orElseThrow().days());
        assertThat(choice.gaveWay()).containsExactly(new GaveWay(CaseField.WEEKS, GaveWay.Why.WEEKS_TOO_FEW));
    }

    @Test
    void a_day_without_suggests_stopping_and_a_pace_begins_lower_with_half_a_dose() {
        Circumstances without = new Circumstances(true, false, true, false, true);
        PaceChoice choice = without(leaf(5, 4, 14), without);
        assertThat(choice.suggested()).isEqualTo(Pace.STOP);
        assertThat(choice.plan()).isEmpty();
        PaceChoice asked = without(leaf(5, 4, 14).asking(Asked.NOTHING.withPace(WantedPace.MIDDLE)), without);
        Step first = asked.plan().orElseThrow().version().steps().getFirst();
        assertThat(first.total()).isLessThanOrEqualTo(16);
        assertThat(first.doses().getFirst().amount()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_first_step_runs_to_the_first_chosen_weekday_a_week_on_and_never_begins_in_the_past() {
        Asked asked = new Asked(
                Optional.of(WantedPace.BRISK),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DayOfWeek.MONDAY),
                Optional.of(Wishes.DAY.minusDays(3)));
        PaceChoice choice = without(leaf(5, 4, 14).asking(asked), PLAIN);
        PlanVersion plan = choice.plan().orElseThrow().version();
        assertThat(plan.steps().getFirst().fromDay()).isEqualTo(1);
        assertThat(plan.steps().getFirst().days()).isBetween(7, 13);
        assertThat(plan.date(plan.steps().get(1).fromDay()).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(plan.steps().get(1).days()).isEqualTo(7);
        assertThat(choice.gaveWay()).extracting(GaveWay::wish).containsExactly(CaseField.START_ON);
    }

    @Test
    void supply_and_a_smaller_cut_are_kept_or_named_once() {
        PaceChoice supply = without(limited(Answer.notKnown(), Answer.of(100.0)), PLAIN);
        assertThat(supply.gaveWay()).extracting(GaveWay::wish).containsExactly(CaseField.SUPPLY);
        assertThat(supply.suggested()).isEqualTo(Pace.MIDDLE);
        double enough = supply.of(Pace.BRISK).orElseThrow().grams().orElseThrow() + 1;
        PaceChoice brisk = without(limited(Answer.notKnown(), Answer.of(enough)), PLAIN);
        assertThat(brisk.suggested()).isEqualTo(Pace.BRISK);
        assertThat(brisk.gaveWay()).isEmpty();
        PaceChoice small = without(limited(Answer.of(5.0), Answer.notKnown()), PLAIN);
        assertThat(small.gaveWay()).extracting(GaveWay::wish).containsExactly(CaseField.LARGEST_CUT);
        assertThat(small.plan().orElseThrow().version().steps())
                .filteredOn(step -> step.total() > 2)
                .allMatch(step -> step.cutPercent() <= 5 + 1e-6);
    }

    private static Wish limited(Answer<Double> cut, Answer<Double> supply) {
        Limits limits = new Limits(cut, Answer.notKnown(), Answer.notKnown(), supply, List.of(), Answer.notKnown());
        return leaf(5, 4, 14).within(Bounds.of(limits, Wishes.NUMBERS));
    }

    private static Wish leaf(double perDose, double doses, double months) {
        return Wishes.wish(
                List.of(Wishes.product(0, AmountUnit.GRAM, 0.1, perDose, doses, 1)),
                Optional.empty(),
                Wishes.months(months),
                Wishes.none());
    }

    private static PaceChoice without(Wish wish, Circumstances person) {
        return PACES.of(wish, person, List.of()).orElseThrow();
    }

    private static PaceChoice walked(Wish wish, Circumstances person) {
        var product = wish.products().getFirst();
        var taken = List.of(new TakenProduct(
                ProductForm.LEAF_POWDER,
                product.mgPerUnit().times(product.aDay()),
                product.dosesADay(),
                Optional.empty()));
        PeoplesCourses people = PeoplesCourses.of(
                SHELVES,
                new Simulation(Engine.PLAIN, 1),
                taken,
                PastUse.of(wish.products(), 7, wish.monthsOfUse()),
                PEOPLE);
        return PACES.of(wish, person, List.of(people)).orElseThrow();
    }
}
