package newleaf.taper.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.knowledge.Shelves;
import newleaf.taper.Wishes;
import newleaf.taper.ladder.Ladder;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// What every pace of every plan keeps, found by a walker that shares no code with the planner. A few hundred
/// people by default, thousands with `./check --full`.
@Domain(Wishes.class)
@Domain(DomainContext.Global.class)
class PacePropertiesTest {
    /// Fixed, so that a red build is never chance; change it to look further.
    private static final String SEED = "20261129";

    private static final ChoosePace PACES = new ChoosePace(Shelves.shipped());
    private static final Circumstances PLAIN = new Circumstances(true, true, true, false, false);

    /// How many changes there may be is held for leaf: an extract ends at a quarter of what leaf does, and a fifth
    /// at a time takes as long as it takes.
    @Property(seed = SEED)
    void every_pace_of_one_product_keeps_the_limits(@ForAll("one") Wish wish) {
        for (Offered each : paces(wish)) {
            each.plan().map(plan -> plan.version()).ifPresent(plan -> {
                assertThat(PlanWalker.broken(wish, plan))
                        .as(each.pace().label())
                        .isEmpty();
                if (!wish.isInLeaf()) return;
                assertThat(each.changes())
                        .as("changes, " + each.pace().label())
                        .isLessThanOrEqualTo(Ladder.mostChanges(wish, Wishes.NUMBERS));
            });
        }
    }

    @Property(seed = SEED)
    void every_pace_of_any_wish_keeps_the_limits_that_cannot_give(@ForAll Wish wish) {
        for (Offered each : paces(wish)) {
            if (each.plan().isEmpty()) continue;
            PlanVersion plan = each.plan().get().version();
            PlannedDays days = PlannedDays.of(each.plan().get().agreed(), wish);
            assertThat(List.of(HardLimit.values()))
                    .filteredOn(limit -> !limit.mayGive())
                    .allMatch(limit -> limit.isKept(days, Wishes.NUMBERS));
            assertThat(plan.date(plan.steps().getFirst().fromDay())).isAfterOrEqualTo(Wishes.DAY);
            goal(wish, plan);
        }
    }

    private static void goal(Wish wish, PlanVersion plan) {
        assertThat(plan.stopDay().isPresent()).isEqualTo(wish.target().isEmpty());
        double coarsest = wish.products().stream()
                .mapToDouble(TaperProduct::valuePerStep)
                .max()
                .orElseThrow();
        wish.target()
                .ifPresent(most -> assertThat(plan.steps().getLast().total())
                        .isLessThanOrEqualTo(Math.max(most + 0.5, most + coarsest) + 1e-6));
    }

    @Property(seed = SEED)
    void changes_fall_on_the_weekday_that_was_chosen(@ForAll Wish wish) {
        Assume.that(wish.asked().changeDay().isPresent());
        for (Offered each : paces(wish)) {
            each.plan().map(plan -> plan.version()).ifPresent(plan -> {
                List<LocalDate> changes = plan.steps().stream()
                        .skip(1)
                        .map(step -> plan.date(step.fromDay()))
                        .toList();
                assertThat(changes)
                        .allMatch(day ->
                                day.getDayOfWeek() == wish.asked().changeDay().get());
            });
        }
    }

    @Property(seed = SEED)
    void a_slower_pace_is_never_shorter_and_takes_the_same_amounts(@ForAll Wish wish) {
        List<Offered> paces = paces(wish).stream()
                .filter(each -> Pace.OURS.contains(each.pace()))
                .toList();
        Assume.that(!paces.isEmpty());
        assertThat(paces).extracting(Offered::days).isSorted();
        assertThat(paces.stream().map(PacePropertiesTest::totals).distinct()).hasSize(1);
    }

    private static List<Double> totals(Offered each) {
        return each.plan().orElseThrow().version().steps().stream()
                .map(Step::total)
                .toList();
    }

    @Property(seed = SEED)
    void a_limit_is_kept_or_named_as_what_gave_way_never_both(@ForAll Wish wish) {
        Optional<PaceChoice> choice = PACES.of(wish, PLAIN, List.of());
        Assume.that(choice.isPresent() && choice.get().plan().isPresent());
        assertThat(choice.get().gaveWay())
                .extracting(GaveWay::why)
                .doesNotContainAnyElementsOf(choice.get().chosenPace().kept());
        assertThat(choice.get().gaveWay()).extracting(GaveWay::wish).doesNotHaveDuplicates();
    }

    @Property(seed = SEED)
    void the_same_wish_gives_the_same_answer(@ForAll Wish wish) {
        assertThat(PACES.of(wish, PLAIN, List.of()).map(PaceChoice::paces))
                .isEqualTo(PACES.of(wish, PLAIN, List.of()).map(PaceChoice::paces));
    }

    /// Leaf by weight, capsules, and what is no leaf in milligrams of mitragynine.
    @Provide
    Arbitrary<Wish> one() {
        return Combinators.combine(
                        Arbitraries.doubles().between(2.5, 60).ofScale(1),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(0.1, 0.25, 0.5, 1.0),
                        Arbitraries.of("leaf", "leaf", "leaf", "capsule", "shot", "extract"),
                        Arbitraries.of(1.0, 0.5, 0.5, 0.25))
                .as((grams, doses, scale, form, last) -> {
                    Wish wish = form.equals("leaf") || form.equals("capsule")
                            ? Wishes.wish(
                                    List.of(leaf(form, grams, doses, scale)),
                                    Optional.empty(),
                                    Wishes.months(14),
                                    Wishes.none())
                            : inMilligrams(form, grams, doses);
                    return wish.asking(new newleaf.taper.limits.Asked(
                            Optional.empty(), Optional.empty(), Optional.of(last), Optional.empty(), Optional.empty()));
                });
    }

    private static TaperProduct leaf(String form, double grams, int doses, double scale) {
        return form.equals("leaf")
                ? Wishes.product(0, AmountUnit.GRAM, scale, grams / doses, doses, 1)
                : Wishes.product(0, AmountUnit.CAPSULE, 1, Math.max(1, Math.rint(grams / doses / 0.5)), doses, 0.5);
    }

    /// A shot of 2.5 mg a millilitre, or an extract of 40 mg a gram weighed to 0.01 g.
    private static Wish inMilligrams(String form, double grams, int doses) {
        boolean isShot = form.equals("shot");
        double perDose =
                isShot ? Math.max(2, Math.rint(grams / doses * 5)) : Math.round(grams / doses * 10) / 100.0 + 0.1;
        return Wishes.inMilligrams(
                isShot ? AmountUnit.MILLILITRE : AmountUnit.GRAM, isShot ? 1 : 0.01, perDose, doses, isShot ? 2.5 : 40);
    }

    private static List<Offered> paces(Wish wish) {
        return PACES.of(wish, PLAIN, List.of()).map(PaceChoice::paces).orElse(List.of());
    }
}
