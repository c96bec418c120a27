package newleaf.taper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import newleaf.documents.Answer;
import newleaf.intake.Limits;
import newleaf.intake.WantedPace;
import newleaf.knowledge.Shelves;
import newleaf.taper.limits.Asked;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.FirstDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Measure;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Range;

/// Invented people, products and limits.
public class Wishes extends DomainContextBase {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    public static final TaperNumbers NUMBERS = TaperNumbers.in(Shelves.shipped());
    private static final Range<AlkaloidMass> CONTENT =
            new Range<>(new AlkaloidMass(8), Optional.of(new AlkaloidMass(14)), new AlkaloidMass(20));

    /// Leaf powder, weighed to `scale` grams.
    public static Wish leaf(double perDose, double doses, double scale) {
        return wish(
                List.of(product(0, AmountUnit.GRAM, scale, perDose, doses, 1)), Optional.empty(), months(36), none());
    }

    public static Optional<Double> months(double months) {
        return Optional.of(months);
    }

    public static Bounds none() {
        return Bounds.of(noLimits(), NUMBERS);
    }

    public static Wish wish(
            List<TaperProduct> products, Optional<Double> weeks, Optional<Double> months, Bounds bounds) {
        Asked asked = new Asked(Optional.empty(), weeks, Optional.empty(), Optional.empty(), Optional.empty());
        return new Wish(DAY, products, true, Optional.empty(), asked, FirstDays.CUT, months, 7, bounds);
    }

    public static TaperProduct product(
            int index, AmountUnit unit, double step, double perDose, double doses, double gramsPerUnit) {
        return new TaperProduct(
                index,
                new Measure(unit, step),
                perDose,
                doses,
                perDose * doses,
                gramsPerUnit,
                CONTENT.times(gramsPerUnit),
                Optional.of(gramsPerUnit),
                NUMBERS.smallestDose() / gramsPerUnit,
                List.of());
    }

    /// What is no leaf, valued in milligrams of mitragynine.
    public static Wish inMilligrams(AmountUnit unit, double step, double perDose, double doses, double mgPerUnit) {
        TaperProduct product = new TaperProduct(
                0,
                new Measure(unit, step),
                perDose,
                doses,
                perDose * doses,
                mgPerUnit,
                Range.exactly(new AlkaloidMass(mgPerUnit)),
                Optional.empty(),
                NUMBERS.halfGramExtract() / mgPerUnit,
                List.of());
        return new Wish(
                DAY, List.of(product), false, Optional.empty(), Asked.NOTHING, FirstDays.CUT, months(14), 7, none());
    }

    public static Limits noLimits() {
        return new Limits(
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                List.of(),
                Answer.notKnown());
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        products(),
                        Arbitraries.doubles().between(0.5, 80).ofScale(1).optional(0.5),
                        Arbitraries.doubles().between(0, 120).ofScale(0).optional(0.8),
                        bounds(),
                        Arbitraries.doubles().between(0.1, 30).ofScale(1).optional(0.2),
                        asked())
                .as((products, weeks, months, bounds, target, asked) -> new Wish(
                        DAY,
                        products,
                        true,
                        target,
                        weeks.map(asked::withWeeks).orElse(asked),
                        FirstDays.CUT,
                        months,
                        7,
                        bounds));
    }

    private static Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.of(WantedPace.values()).optional(0.3),
                        Arbitraries.of(1.0, 0.5, 0.25).optional(0.4),
                        Arbitraries.of(DayOfWeek.values()).optional(0.5),
                        Arbitraries.integers()
                                .between(-3, 20)
                                .map(DAY::plusDays)
                                .optional(0.4))
                .as((pace, last, weekday, start) -> new Asked(pace, Optional.empty(), last, weekday, start));
    }

    private static Arbitrary<List<TaperProduct>> products() {
        Arbitrary<List<Double>> numbers =
                Arbitraries.doubles().between(0, 1).list().ofSize(4);
        return numbers.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            List<TaperProduct> products = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) products.add(any(i, all.get(i)));
            return products;
        });
    }

    private static TaperProduct any(int index, List<Double> numbers) {
        double[] scales = {0.01, 0.1, 0.5, 1};
        boolean isCounted = numbers.get(0) > 0.7;
        double step = isCounted ? 1 : scales[(int) (numbers.get(1) * 3.999)];
        double perDose =
                isCounted ? 1 + Math.floor(numbers.get(2) * 12) : Math.round((0.2 + numbers.get(2) * 14) * 100) / 100.0;
        double doses = 1 + Math.floor(numbers.get(3) * 9);
        return product(
                index, isCounted ? AmountUnit.CAPSULE : AmountUnit.GRAM, step, perDose, doses, isCounted ? 0.5 : 1);
    }

    private static Arbitrary<Bounds> bounds() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1, 30).ofScale(1).optional(0.4),
                        Arbitraries.doubles().between(0, 20).ofScale(0).optional(0.3),
                        Arbitraries.doubles().between(1, 100).ofScale(0).optional(0.2),
                        Arbitraries.doubles().between(10, 4000).ofScale(0).optional(0.2),
                        Arbitraries.integers().between(0, 60).list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((cut, interval, ceiling, supply, frozen, hasReason) -> Bounds.of(
                        new Limits(
                                Answer.from(cut),
                                Answer.from(interval),
                                Answer.from(ceiling),
                                Answer.from(supply),
                                frozen.stream()
                                        .map(day -> new Limits.Frozen(DAY.plusDays(day), DAY.plusDays(day + 6)))
                                        .toList(),
                                hasReason ? Answer.of("seen weekly") : Answer.notKnown()),
                        NUMBERS));
    }
}
