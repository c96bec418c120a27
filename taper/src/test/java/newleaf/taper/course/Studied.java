package newleaf.taper.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.Wishes;
import newleaf.taper.limits.Wish;
import newleaf.taper.pace.ChoosePace;
import newleaf.taper.pace.Circumstances;
import newleaf.taper.plan.PlanVersion;
import newleaf.units.AmountUnit;

/// 20 g of leaf a day in four doses, after half a year, weighed to 0.1 g: the person whom the study of
/// `docs/taper.md` follows.
final class Studied {
    static final Shelves SHELVES = Shelves.shipped();
    static final double GRAMS = 20;
    private static final int DOSES = 4;
    private static final double MONTHS = 6;
    private static final Circumstances PLAIN = new Circumstances(true, false, true, false, false);

    private Studied() {}

    static Wish wish(Optional<Double> weeks) {
        return Wishes.wish(
                List.of(Wishes.product(0, AmountUnit.GRAM, 0.1, GRAMS / DOSES, DOSES, 1)),
                weeks,
                Optional.of(MONTHS),
                Wishes.none());
    }

    static PeoplesCourses people(int count, Map<Parameter, Double> fixed) {
        Wish wish = wish(Optional.empty());
        var product = wish.products().getFirst();
        var taken = List.of(new TakenProduct(
                ProductForm.LEAF_POWDER, product.mgPerUnit().times(product.aDay()), DOSES, Optional.empty()));
        return PeoplesCourses.of(
                SHELVES,
                new Simulation(Engine.here(), Runtime.getRuntime().availableProcessors()),
                taken,
                PastUse.of(wish.products(), 7, wish.monthsOfUse()),
                count,
                VirtualPeople.SEED,
                fixed);
    }

    /// Of the length that was asked for, or at the suggested pace; on the first 64 people, without what the study
    /// changes about the model.
    static PlanVersion plan(Optional<Double> weeks) {
        return new ChoosePace(SHELVES)
                .of(wish(weeks), PLAIN, List.of(people(VirtualPeople.SEARCHING, Map.of())))
                .orElseThrow()
                .plan()
                .orElseThrow()
                .version();
    }
}
