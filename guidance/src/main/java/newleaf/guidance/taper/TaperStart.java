package newleaf.guidance.taper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.CaseFile;
import newleaf.intake.Goal;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.intake.use.Use;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.Exposure;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Measure;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AlkaloidMass;
import newleaf.units.LeafMass;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Makes of a case what a plan starts from. Nothing is guessed: where an amount or a number of doses is not
/// known, there is no start.
final class TaperStart {
    private static final double EVERY_DAY = 7;
    private static final double MILLI = 0.001;

    private final Shelves shelves;
    private final ExposureLedger ledger;
    private final TaperNumbers numbers;

    TaperStart(Shelves shelves) {
        this.shelves = shelves;
        this.ledger = new ExposureLedger(shelves);
        this.numbers = TaperNumbers.in(shelves);
    }

    /// What a plan starts from.
    ///
    /// @param taken         the same products as the model takes them
    /// @param assumesScale  whether something is weighed and nobody said how finely
    /// @param isFromLowEnd  whether a dose was given as a range
    record Start(Wish wish, List<TakenProduct> taken, boolean assumesScale, boolean isFromLowEnd) {
        @Override
        public String toString() {
            return "Start";
        }
    }

    Optional<Start> of(CaseFile caseFile, Exposure exposure) {
        Use use = caseFile.use();
        boolean isInLeaf = exposure.isAllLeaf() && exposure.leafADay().isPresent();
        List<Product> products = products(use);
        List<TaperProduct> planned = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            Optional<TaperProduct> each = product(i, products.get(i), caseFile, isInLeaf);
            if (each.isEmpty()) return Optional.empty();
            planned.add(each.get());
        }
        Optional<List<TakenProduct>> taken = ledger.taken(use, 1);
        boolean isNothing = planned.isEmpty() || planned.stream().allMatch(each -> each.steps() <= 0);
        if (isNothing || taken.isEmpty()) return Optional.empty();
        double days = use.daysPerWeek().known().filter(each -> each > 0).orElse(EVERY_DAY);
        Bounds bounds = Bounds.of(caseFile.limits(), numbers);
        Wish wish = new Wish(
                caseFile.asOf(),
                planned,
                isInLeaf,
                target(caseFile.goal(), isInLeaf),
                caseFile.goal().weeks().known(),
                use.durationMonths().known(),
                days,
                bounds);
        boolean isWeighed =
                planned.stream().anyMatch(each -> each.measure().unit().equals("g"));
        return Optional.of(new Start(
                wish,
                taken.get(),
                isWeighed && !caseFile.goal().scaleStepG().isKnown(),
                planned.stream().anyMatch(each -> each.aDay() < each.usualADay() - 1e-9)));
    }

    /// The amount to end at; a wish to stop ends at nothing.
    private static Optional<Double> target(Goal goal, boolean isInLeaf) {
        boolean isToStop = goal.aim().known().filter("quit"::equals).isPresent();
        if (isToStop || !isInLeaf) return Optional.empty();
        return goal.targetGPerDay().known().filter(grams -> grams > 0);
    }

    private Optional<TaperProduct> product(int index, Product product, CaseFile caseFile, boolean isInLeaf) {
        Optional<Amount> amount = product.amountPerDose().known();
        Answer<Double> doses = product.dosesPerDay().isKnown()
                ? product.dosesPerDay()
                : caseFile.use().products().known().orElse(List.of()).size() > 1
                        ? Answer.notKnown()
                        : caseFile.use().dosesPerDay();
        if (amount.isEmpty() || doses.known().filter(each -> each > 0).isEmpty()) return Optional.empty();
        double dosesADay = doses.known().orElseThrow();
        Exposure own = ledger.of(alone(product, dosesADay, caseFile.use()));
        Portion portion = portion(product, amount.get(), caseFile.goal());
        double usual = middle(portion.quantity()) * dosesADay;
        Optional<Double> value = isInLeaf
                ? own.leafADay().map(TaperStart::typical)
                : own.mitragynineADay().map(TaperStart::typical);
        if (usual <= 0 || own.mitragynineADay().isEmpty() || value.isEmpty()) return Optional.empty();
        Range<AlkaloidMass> milligrams = own.mitragynineADay().get().times(1 / usual);
        return Optional.of(new TaperProduct(
                index,
                portion.measure(),
                portion.quantity().low(),
                dosesADay,
                usual,
                value.get() / usual,
                milligrams,
                grams(portion, own, usual)));
    }

    private static Optional<Double> grams(Portion portion, Exposure own, double usual) {
        if (portion.measure().unit().equals("g")) return Optional.of(1.0);
        Optional<Range<LeafMass>> leaf = own.leafADay();
        return leaf.map(each -> typical(each) / usual);
    }

    /// One number for a plan's totals: the typical value, where a source gives one, else the upper end.
    private static <Q extends Quantity<Q>> double typical(Range<Q> range) {
        return range.typical().orElse(range.high()).value();
    }

    private static double middle(Span span) {
        return (span.low() + span.high()) / 2;
    }

    private static Use alone(Product product, double doses, Use use) {
        return new Use(
                Answer.of(List.of(product)),
                Answer.notKnown(),
                Answer.of(doses),
                use.daysPerWeek(),
                use.durationMonths(),
                use.hoursSinceLastDose(),
                use.stopped(),
                use.reasons(),
                use.escalated(),
                use.previousAttempts());
    }

    /// A dose in the unit in which it will be portioned out.
    private record Portion(Measure measure, Span quantity) {
        @Override
        public String toString() {
            return "Portion";
        }
    }

    /// Ounces and milligrams are weighed on the same scale as grams; what is counted is counted on.
    private Portion portion(Product product, Amount amount, Goal goal) {
        ProductForm form = product.form().known().orElse(ProductForm.OTHER);
        Measure scale = new Measure("g", goal.scaleStepG().known().orElse(numbers.defaultScale()));
        boolean isLiquid = form == ProductForm.TEA || form == ProductForm.TINCTURE || form == ProductForm.SHOT;
        return switch (amount.unit()) {
            case "g" -> new Portion(scale, amount.quantity());
            case "mg" -> new Portion(scale, amount.quantity().times(MILLI));
            case "oz" ->
                isLiquid
                        ? new Portion(counted("mL"), amount.quantity().times(value("parameter-ounce-volume")))
                        : new Portion(scale, amount.quantity().times(value("parameter-ounce-mass")));
            default -> new Portion(counted(amount.unit()), amount.quantity());
        };
    }

    private Measure counted(String unit) {
        return new Measure(unit, value("parameter-taper-step-" + unit.toLowerCase(Locale.ROOT)));
    }

    private double value(String parameter) {
        return shelves.parameter(parameter).value();
    }

    /// The total alone stands for leaf powder; so does a total beside one leaf whose amount is not known.
    private static List<Product> products(Use use) {
        List<Product> given = use.products().known().orElse(List.of());
        Optional<Double> doses = use.dosesPerDay().known().filter(each -> each > 0);
        Optional<Span> grams = use.gramsPerDay().known();
        boolean standsIn = !use.products().isKnown()
                || (given.size() == 1
                        && !given.getFirst().amountPerDose().isKnown()
                        && given.getFirst()
                                .form()
                                .known()
                                .filter(ProductForm::isLeaf)
                                .isPresent());
        if (!standsIn || grams.isEmpty()) return given;
        Optional<Double> own =
                given.isEmpty() ? doses : given.getFirst().dosesPerDay().known().or(() -> doses);
        return own.map(count -> List.of(leaf(grams.get().times(1 / count), count, given)))
                .orElse(given);
    }

    private static Product leaf(Span perDose, double doses, List<Product> given) {
        ProductForm form = given.isEmpty()
                ? ProductForm.LEAF_POWDER
                : given.getFirst().form().known().orElseThrow();
        Answer<Span> none = Answer.notKnown();
        Answer<Span> perG = given.isEmpty() ? none : given.getFirst().label().mitragynineMgPerG();
        Answer<Span> sevenPerG =
                given.isEmpty() ? none : given.getFirst().label().sevenHydroxyMgPerG();
        return new Product(
                Answer.of(form),
                given.isEmpty() ? Optional.empty() : given.getFirst().shelfId(),
                Answer.of(new Amount(perDose, "g")),
                Answer.of(doses),
                new Label(none, none, perG, sevenPerG, none, none, none));
    }
}
