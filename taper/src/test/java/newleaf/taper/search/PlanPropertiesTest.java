package newleaf.taper.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.knowledge.Shelves;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;

/// What every plan keeps, checked from its doses alone, without the code that checks limits. A few hundred people by
/// default, thousands with `./check --full`.
@Domain(Wishes.class)
@Domain(DomainContext.Global.class)
class PlanPropertiesTest {
    /// Fixed, so that a red build is never chance; change it to look further.
    private static final String SEED = "20261121";

    private static final double CLOSE = 1e-6;
    private static final SearchTaper SEARCH = new SearchTaper(Shelves.shipped());

    @Property(seed = SEED)
    void it_never_goes_up(@ForAll Wish wish) {
        PlanVersion plan = plan(wish);
        double before = wish.total();
        for (Step step : plan.steps()) {
            assertThat(step.total()).isLessThanOrEqualTo(before + CLOSE);
            before = step.total();
            for (TaperProduct product : wish.products()) {
                double most = Math.ceil(product.perDose() / product.measure().step() - CLOSE)
                        * product.measure().step();
                assertThat(step.doses().stream().filter(dose -> dose.product() == product.index()))
                        .allSatisfy(dose -> assertThat(dose.amount()).isLessThanOrEqualTo(most + CLOSE));
            }
        }
    }

    @Property(seed = SEED)
    void every_dose_can_be_weighed_or_counted(@ForAll Wish wish) {
        for (Step step : plan(wish).steps()) {
            for (Step.Dose dose : step.doses()) {
                double smallest = wish.products().get(dose.product()).measure().step();
                double steps = dose.amount() / smallest;
                assertThat(steps).isCloseTo(Math.rint(steps), within(1e-4)).isGreaterThan(0.5);
            }
        }
    }

    @Property(seed = SEED)
    void no_cut_is_over_the_limit(@ForAll Wish wish) {
        PlanVersion plan = plan(wish);
        double before = wish.total();
        double[] left =
                wish.products().stream().mapToDouble(TaperProduct::steps).toArray();
        for (Step step : plan.steps()) {
            double sum = java.util.Arrays.stream(left).sum();
            double finest = finest(wish, left, sum <= 10 + CLOSE);
            assertThat(step.total()).isPositive();
            double most =
                    Math.max(finest, sum > 10 + CLOSE ? before * wish.bounds().largestCut() / 100 : 0);
            assertThat(before - step.total()).isLessThanOrEqualTo(most + 1e-5);
            before = step.total();
            left = stepsOf(wish, step);
        }
        if (plan.stopDay().isPresent()) {
            double coarsest = wish.products().stream()
                    .mapToDouble(TaperProduct::valuePerStep)
                    .max()
                    .orElseThrow();
            assertThat(before).isLessThanOrEqualTo(Math.max(1, coarsest) + CLOSE);
        }
    }

    @Property(seed = SEED)
    void steps_follow_each_other_at_least_three_days_apart(@ForAll Wish wish) {
        PlanVersion plan = plan(wish);
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            assertThat(step.days())
                    .isGreaterThanOrEqualTo(Math.max(3, wish.bounds().interval()));
            if (i > 0)
                assertThat(step.fromDay()).isEqualTo(plan.steps().get(i - 1).toDay() + 1);
            assertThat(wish.bounds().isFrozen(plan.date(step.fromDay()))).isFalse();
        }
        plan.stopDay().ifPresent(stop -> {
            assertThat(stop).isEqualTo(plan.steps().getLast().toDay() + 1);
            assertThat(wish.bounds().isFrozen(plan.date(stop))).isFalse();
        });
    }

    @Property(seed = SEED)
    void cuts_above_ten_percent_lie_two_weeks_apart(@ForAll Wish wish) {
        PlanVersion plan = plan(wish);
        for (int i = 1; i < plan.steps().size(); i++) {
            Step before = plan.steps().get(i - 1);
            double sum = java.util.Arrays.stream(stepsOf(wish, before)).sum();
            boolean isLarge = sum > 10 + CLOSE && plan.steps().get(i).cutPercent() > 10 + CLOSE;
            if (isLarge) assertThat(before.days()).isGreaterThanOrEqualTo(14);
        }
    }

    @Property(seed = SEED)
    void it_ends_at_the_goal(@ForAll Wish wish) {
        PlanVersion plan = plan(wish);
        if (wish.target().isEmpty()) {
            assertThat(plan.stopDay()).isPresent();
        } else {
            assertThat(plan.stopDay()).isEmpty();
            assertThat(plan.steps().getLast().total())
                    .isLessThanOrEqualTo(
                            Math.min(wish.total(), Math.max(wish.target().get(), coarsest(wish))) + CLOSE);
        }
    }

    private static double coarsest(Wish wish) {
        return wish.products().stream()
                .mapToDouble(TaperProduct::valuePerStep)
                .max()
                .orElseThrow();
    }

    @Property(seed = SEED)
    void the_same_wish_gives_the_same_plan(@ForAll Wish wish) {
        assertThat(plan(wish)).isEqualTo(plan(wish));
    }

    @Property(seed = SEED)
    void a_plan_from_a_part_of_what_the_case_says_keeps_the_limits_too(
            @ForAll Wish wish, @ForAll @DoubleRange(min = 0.05, max = 1.2) double share) {
        Wish part = wish.atMost(share);
        assertThat(part.total()).isLessThanOrEqualTo(Math.min(1, share) * wish.total() + CLOSE);
        it_never_goes_up(part);
        every_dose_can_be_weighed_or_counted(part);
        no_cut_is_over_the_limit(part);
        steps_follow_each_other_at_least_three_days_apart(part);
    }

    @Property(seed = SEED)
    void only_a_scale_that_is_too_coarse_leaves_no_plan(@ForAll Wish wish) {
        double lost = wish.products().stream()
                .mapToDouble(
                        product -> (product.steps() - Math.floor(product.steps() + CLOSE)) * product.valuePerStep())
                .sum();
        Assume.that(wish.steps() >= 2 && lost <= wish.total() * wish.bounds().largestCut() / 100);
        assertThat(SEARCH.propose(wish, Optional.empty())).isPresent();
    }

    private static PlanVersion plan(Wish wish) {
        Optional<Proposal> proposal = SEARCH.propose(wish, Optional.empty());
        Assume.that(proposal.isPresent());
        return proposal.get().plan().version();
    }

    private static double[] stepsOf(Wish wish, Step step) {
        return wish.products().stream()
                .mapToDouble(product -> step.doses().stream()
                                .filter(dose -> dose.product() == product.index())
                                .mapToDouble(Step.Dose::amount)
                                .sum()
                        / product.measure().step())
                .toArray();
    }

    private static double finest(Wish wish, double[] left, boolean isLow) {
        double finest = isLow ? 0 : Double.MAX_VALUE;
        for (int p = 0; p < left.length; p++) {
            if (left[p] < CLOSE) continue;
            double step = wish.products().get(p).valuePerStep();
            finest = isLow ? Math.max(finest, step) : Math.min(finest, step);
        }
        return finest;
    }
}
