package newleaf.taper.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.PublishedRule;
import newleaf.taper.Wishes;
import newleaf.taper.limits.Asked;
import newleaf.taper.limits.Wish;
import newleaf.taper.pace.ChoosePace;
import newleaf.taper.pace.Circumstances;
import newleaf.taper.pace.Pace;
import newleaf.taper.pace.PaceChoice;
import newleaf.taper.plan.PlanVersion;
import newleaf.units.AmountUnit;

/// 20 g of leaf a day in four doses, after half a year, weighed to 0.1 g: the person whom the study of
/// `docs/taper.md` follows.
final class Studied {
    static final Shelves SHELVES = Shelves.shipped();
    static final double GRAMS = 20;
    static final int DOSES = 4;
    static final double STEP = 0.1;
    static final int WEEK = 7;
    private static final double MONTHS = 6;
    private static final Circumstances PLAIN = new Circumstances(true, false, true, false, false);

    private Studied() {}

    /// A rule that goes on below one gram: so much of the amount is kept each week, and what would be below the floor
    /// is nothing.
    record Floor(String name, double keep, double floor) {
        static final List<Floor> ALL = List.of(
                new Floor("a tenth a week to 0.5 g", 0.9, 0.5), new Floor("a quarter a week to 0.25 g", 0.75, 0.25));

        double gramsOn(int day) {
            int weeks = day / WEEK;
            double grams = GRAMS * Math.pow(keep, weeks);
            return grams < floor ? 0 : grams;
        }

        /// Until the first day without.
        int days() {
            int day = 0;
            while (gramsOn(day) > 0) day += WEEK;
            return day;
        }

        double lastGrams() {
            return gramsOn(days() - 1);
        }

        /// Ours, of the same length and from the same floor.
        PlanVersion ours() {
            return plan(days() / (double) WEEK, Optional.of(floor));
        }
    }

    static Wish wish() {
        return Wishes.wish(
                List.of(Wishes.product(0, AmountUnit.GRAM, STEP, GRAMS / DOSES, DOSES, 1)),
                Optional.empty(),
                Optional.of(MONTHS),
                Wishes.none());
    }

    static TakenProduct taken() {
        var product = wish().products().getFirst();
        return new TakenProduct(
                ProductForm.LEAF_POWDER, product.mgPerUnit().times(product.aDay()), DOSES, Optional.empty());
    }

    static PastUse past() {
        return PastUse.of(wish().products(), WEEK, Optional.of(MONTHS));
    }

    static PeoplesCourses people(int count, Map<Parameter, Double> fixed, StressSet set) {
        return PeoplesCourses.of(
                SHELVES,
                new Simulation(Engine.here(), Runtime.getRuntime().availableProcessors()),
                List.of(taken()),
                past(),
                VirtualPeople.normals(count, 1, VirtualPeople.SEED),
                fixed,
                set);
    }

    /// Of the length that was asked for, or the nearest that our limits allow. The model has no part in it.
    static PlanVersion plan(double weeks, Optional<Double> lastDose) {
        Asked asked = new Asked(Optional.empty(), Optional.of(weeks), lastDose, Optional.empty(), Optional.empty());
        return choice(asked, List.of()).plan().orElseThrow().version();
    }

    /// What is offered when nothing is asked for; the suggestion heeds all three sets of the model's values.
    static PaceChoice offered() {
        return choice(
                Asked.NOTHING,
                Stream.of(StressSet.values())
                        .map(set -> people(VirtualPeople.SEARCHING, Map.of(), set))
                        .toList());
    }

    static PlanVersion offered(PaceChoice choice, Pace pace) {
        return choice.of(pace).orElseThrow().plan().orElseThrow().version();
    }

    private static PaceChoice choice(Asked asked, List<PeoplesCourses> models) {
        return new ChoosePace(SHELVES).of(wish().asking(asked), PLAIN, models).orElseThrow();
    }

    static DailyDiary rule(PeoplesCourses people, Floor rule, int horizon) {
        return people.run(day -> people.past().usual(day, rule.gramsOn(day) / GRAMS), rule.days(), horizon);
    }

    static DailyDiary rule(PeoplesCourses people, TaperRuleCard card, int horizon) {
        var rule = new PublishedRule(card);
        int days = rule.daysUntilBelowOneGram(GRAMS);
        return people.run(day -> people.past().usual(day, rule.gramsOn(day, GRAMS) / GRAMS), days, horizon);
    }

    static DailyDiary ours(PeoplesCourses people, PlanVersion plan, int horizon) {
        var doses = new StepDoses(plan, wish().products(), people.past());
        return people.run(doses, plan.days(), horizon);
    }
}
