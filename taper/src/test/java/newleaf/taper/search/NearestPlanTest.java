package newleaf.taper.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.course.PastUse;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.Preference;
import newleaf.taper.limits.Wish;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Range;
import org.junit.jupiter.api.Test;

/// Wishes that cannot be had get the nearest plan, and what had to give is named.
class NearestPlanTest {
    private static final Shelves SHELVES = Shelves.shipped();
    private static final SearchTaper SEARCH = new SearchTaper(SHELVES);
    private static final int PEOPLE = 16;

    @Test
    void forty_grams_to_nothing_in_five_days_becomes_the_fastest_that_the_limits_leave() {
        Wish wish = leaf(10, 4, Optional.of(5 / 7.0), Optional.of(36.0), Wishes.none());
        Proposal proposal = propose(wish);
        assertThat(proposal.gave()).contains(Preference.AS_LONG_AS_ASKED);
        int fastest = SEARCH.propose(leaf(10, 4, Optional.of(0.1), Optional.of(36.0), Wishes.none()), Optional.empty())
                .orElseThrow()
                .plan()
                .version()
                .days();
        assertThat(proposal.plan().version().days()).isBetween(fastest, fastest + 21);
    }

    @Test
    void by_default_the_amount_falls_by_a_tenth_a_week_or_in_two_weeks_after_a_year() {
        double weeks = Math.log(20) / -Math.log(0.9);
        int half = propose(leaf(5, 4, Optional.empty(), Optional.of(6.0), Wishes.none()))
                .plan()
                .version()
                .firstDayBelow(1.05)
                .orElseThrow();
        int whole = propose(leaf(5, 4, Optional.empty(), Optional.of(12.0), Wishes.none()))
                .plan()
                .version()
                .firstDayBelow(1.05)
                .orElseThrow();
        assertThat(half / 7.0).isBetween(weeks - 0.01, weeks + 4);
        assertThat(whole / 14.0).isBetween(weeks - 0.01, weeks + 4);
    }

    @Test
    void a_small_amount_still_takes_28_days() {
        Wish wish = leaf(0.5, 2, Optional.empty(), Optional.of(1.0), Wishes.none());
        assertThat(propose(wish).plan().version().days()).isBetween(28, 60);
    }

    @Test
    void too_small_a_supply_gives_the_plan_that_needs_least_and_says_so() {
        Bounds bounds = new Bounds(10, 3, Optional.empty(), Optional.of(50.0), List.of(), java.util.Set.of());
        Proposal proposal = propose(leaf(5, 4, Optional.empty(), Optional.of(36.0), bounds));
        assertThat(proposal.gave()).contains(HardLimit.SUPPLY);
        Bounds enough = new Bounds(10, 3, Optional.empty(), Optional.of(900.0), List.of(), java.util.Set.of());
        Proposal fitting = propose(leaf(5, 4, Optional.empty(), Optional.of(36.0), enough));
        assertThat(fitting.gave()).doesNotContain(HardLimit.SUPPLY);
        double grams = fitting.plan().version().steps().stream()
                .mapToDouble(step -> step.days() * step.total())
                .sum();
        assertThat(grams).isLessThanOrEqualTo(900);
    }

    @Test
    void a_deadline_gives_the_best_so_far() {
        Wish wish = leaf(5, 4, Optional.empty(), Optional.of(6.0), Wishes.none());
        Proposal proposal =
                SEARCH.propose(wish, Optional.of(courses(wish)), () -> true).orElseThrow();
        assertThat(proposal.isSettled()).isFalse();
        assertThat(proposal.scored()).isEqualTo(1);
        assertThat(propose(wish).isSettled()).isTrue();
    }

    @Test
    void the_same_people_give_the_same_plan() {
        Wish wish = leaf(3, 3, Optional.empty(), Optional.of(6.0), Wishes.none());
        assertThat(propose(wish).plan().version())
                .isEqualTo(propose(wish).plan().version());
    }

    private static Wish leaf(
            double perDose, double doses, Optional<Double> weeks, Optional<Double> months, Bounds bounds) {
        return Wishes.wish(List.of(Wishes.product(0, AmountUnit.GRAM, 0.1, perDose, doses, 1)), weeks, months, bounds);
    }

    private static Proposal propose(Wish wish) {
        return SEARCH.propose(wish, Optional.of(courses(wish))).orElseThrow();
    }

    private static PeoplesCourses courses(Wish wish) {
        var product = wish.products().getFirst();
        Range<AlkaloidMass> milligrams = product.mgPerUnit().times(product.aDay());
        var taken =
                List.of(new TakenProduct(ProductForm.LEAF_POWDER, milligrams, product.dosesADay(), Optional.empty()));
        return PeoplesCourses.of(
                SHELVES,
                new Simulation(Engine.PLAIN, 1),
                taken,
                PastUse.of(wish.products(), 7, wish.monthsOfUse()),
                PEOPLE);
    }
}
