package newleaf.taper.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Span;
import newleaf.intake.Aim;
import newleaf.intake.CaseFile;
import newleaf.intake.Goal;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.Exposure;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.Taking;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Makes of a case what a plan starts from. Nothing is guessed: where an amount or a number of doses is not known,
/// there is no start.
public final class TaperStart {
    private static final double EVERY_DAY = 7;
    private static final double CLOSE = 1e-9;

    private final Shelves shelves;
    private final ExposureLedger ledger;
    private final TaperNumbers numbers;

    public TaperStart(Shelves shelves, ExposureLedger ledger) {
        this.shelves = shelves;
        this.ledger = ledger;
        this.numbers = TaperNumbers.in(shelves);
    }

    public Optional<Start> of(CaseFile caseFile, Exposure exposure) {
        boolean isInLeaf = exposure.isAllLeaf() && exposure.leafADay().isPresent();
        Optional<List<TaperProduct>> planned = products(caseFile.goal(), exposure.taking(), isInLeaf);
        Optional<List<TakenProduct>> taken = ledger.taken(exposure.taking(), 1);
        boolean isSomething = planned.stream().flatMap(List::stream).anyMatch(each -> each.steps() > 0);
        if (!isSomething || taken.isEmpty()) return Optional.empty();
        List<TaperProduct> products = planned.get();
        boolean isWeighed = products.stream().anyMatch(each -> each.measure().unit() == AmountUnit.GRAM);
        return Optional.of(new Start(
                wish(caseFile, products, isInLeaf),
                taken.get(),
                isWeighed && !caseFile.goal().scaleStepG().isKnown(),
                products.stream().anyMatch(each -> each.aDay() < each.usualADay() - CLOSE)));
    }

    private Wish wish(CaseFile caseFile, List<TaperProduct> products, boolean isInLeaf) {
        return new Wish(
                caseFile.asOf(),
                products,
                isInLeaf,
                target(caseFile.goal(), isInLeaf),
                caseFile.goal().weeks().known(),
                caseFile.use().durationMonths().known(),
                caseFile.use().daysPerWeek().known().filter(each -> each > 0).orElse(EVERY_DAY),
                Bounds.of(caseFile.limits(), numbers));
    }

    /// The amount to end at; a wish to stop ends at nothing.
    private static Optional<Double> target(Goal goal, boolean isInLeaf) {
        boolean isToStop = goal.aim().known().filter(aim -> aim == Aim.QUIT).isPresent();
        if (isToStop || !isInLeaf) return Optional.empty();
        return goal.targetGPerDay().known().filter(grams -> grams > 0);
    }

    /// Empty where one of them cannot be portioned out.
    private Optional<List<TaperProduct>> products(Goal goal, Taking taking, boolean isInLeaf) {
        List<TaperProduct> products = new ArrayList<>();
        for (Taking.Taken taken : taking.products()) {
            Product product = taken.product();
            Optional<Amount> amount = product.amountPerDose().known();
            Optional<Double> doses = product.dosesPerDay().known().filter(each -> each > 0);
            if (amount.isEmpty() || doses.isEmpty()) return Optional.empty();
            Portion portion = Portion.of(amount.get(), product.form(), goal.scaleStepG(), shelves);
            Optional<TaperProduct> each =
                    product(products.size(), portion, doses.get(), ledger.of(taking.alone(taken)), isInLeaf);
            if (each.isEmpty()) return Optional.empty();
            products.add(each.get());
        }
        return Optional.of(products);
    }

    /// @param own  the product's alone
    private static Optional<TaperProduct> product(
            int index, Portion portion, double dosesADay, Exposure own, boolean isInLeaf) {
        double usual = middle(portion.quantity()) * dosesADay;
        Optional<Double> leaf = own.leafADay().map(TaperStart::typical);
        Optional<Double> value = isInLeaf ? leaf : own.mitragynineADay().map(TaperStart::typical);
        if (usual <= 0 || own.mitragynineADay().isEmpty() || value.isEmpty()) return Optional.empty();
        Range<AlkaloidMass> milligrams = own.mitragynineADay().get().times(1 / usual);
        boolean isWeighed = portion.measure().unit() == AmountUnit.GRAM;
        return Optional.of(new TaperProduct(
                index,
                portion.measure(),
                portion.quantity().low(),
                dosesADay,
                usual,
                value.get() / usual,
                milligrams,
                isWeighed ? Optional.of(1.0) : leaf.map(grams -> grams / usual)));
    }

    /// One number for a plan's totals: the typical value, where a source gives one, else the upper end.
    private static <Q extends Quantity<Q>> double typical(Range<Q> range) {
        return range.typical().orElse(range.high()).value();
    }

    private static double middle(Span span) {
        return (span.low() + span.high()) / 2;
    }
}
