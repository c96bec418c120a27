package newleaf.taper.start;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.Aim;
import newleaf.intake.CaseFile;
import newleaf.intake.Goal;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.Exposure;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.Taking;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.limits.Asked;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.FirstDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// Makes of a case what a plan starts from. Nothing is guessed: where something is missing there is no start.
public final class TaperStart {
    private static final double EVERY_DAY = 7;
    private static final double CLOSE = 1e-9;

    private final ExposureLedger ledger;
    private final TaperNumbers numbers;
    private final StartProduct products;
    private final RangeWidth widths;
    private final LoggedDays logged;

    public TaperStart(Shelves shelves, ExposureLedger ledger) {
        this.ledger = ledger;
        this.numbers = TaperNumbers.in(shelves);
        this.products = new StartProduct(shelves);
        this.widths = RangeWidth.in(shelves);
        this.logged = new LoggedDays(shelves);
    }

    /// The first thing that is missing; empty where a plan can start.
    public Optional<Lack> lack(CaseFile caseFile, Exposure exposure) {
        List<Product> taken =
                exposure.taking().products().stream().map(Taking.Taken::product).toList();
        boolean isRare = taken.stream()
                .flatMap(product -> product.dosesPerDay().known().stream())
                .anyMatch(doses -> doses.high() > 0 && doses.low() < 1);
        if (isRare) return Optional.of(Lack.DAYS_A_WEEK);
        if (taken.stream().anyMatch(this::isTeaOfUnknownLeaf)) return Optional.of(Lack.LEAF_IN_TEA);
        Optional<Start> start = of(caseFile, exposure);
        if (start.isEmpty()) return Optional.of(Lack.DOSES);
        boolean isCounted = start.get().wish().products().stream()
                .anyMatch(each -> each.measure().unit() != AmountUnit.GRAM && !products.isFine(each));
        if (isCounted) return Optional.of(Lack.VOLUME_OR_WEIGHT);
        boolean isTooWide =
                taken.stream().flatMap(product -> aDay(product).stream()).anyMatch(widths::isTooWide);
        if (isTooWide && share(caseFile, exposure).isEmpty()) return Optional.of(Lack.LOGGED_DAYS);
        return isTargetMissing(caseFile.goal(), start.get().wish()) ? Optional.of(Lack.TARGET) : Optional.empty();
    }

    /// As it was said.
    public Optional<Start> of(CaseFile caseFile, Exposure exposure) {
        boolean isInLeaf = exposure.isAllLeaf() && exposure.leafADay().isPresent();
        Optional<List<TaperProduct>> planned = products(caseFile, exposure.taking(), isInLeaf);
        Optional<List<TakenProduct>> taken = ledger.taken(exposure.taking(), 1);
        boolean isSomething = planned.stream().flatMap(List::stream).anyMatch(each -> each.steps() > 0);
        if (!isSomething || taken.isEmpty()) return Optional.empty();
        return Optional.of(start(caseFile, planned.get(), taken.get(), isInLeaf, exposure));
    }

    /// For a first plan: what the last days' log says comes before what was said.
    public Optional<Start> forFirstPlan(CaseFile caseFile, Exposure exposure) {
        return of(caseFile, exposure)
                .map(start -> share(caseFile, exposure)
                        .map(share -> logged(start, share))
                        .orElse(start));
    }

    private Start start(
            CaseFile caseFile,
            List<TaperProduct> planned,
            List<TakenProduct> taken,
            boolean isInLeaf,
            Exposure exposure) {
        Set<StartNote> notes = EnumSet.noneOf(StartNote.class);
        boolean isWeighed = planned.stream().anyMatch(each -> each.measure().unit() == AmountUnit.GRAM);
        if (isWeighed && !caseFile.goal().scaleStepG().isKnown()) notes.add(StartNote.SCALE_ASSUMED);
        boolean isRange = planned.stream().anyMatch(each -> each.aDay() < each.usualADay() - CLOSE);
        if (isRange) notes.add(StartNote.FROM_LOW_END);
        boolean staysFirst = exposure.taking().products().stream()
                .flatMap(each -> aDay(each.product()).stream())
                .anyMatch(widths::staysFirst);
        if (staysFirst) notes.add(StartNote.STAYS_FIRST);
        FirstDays first = staysFirst ? FirstDays.STAY : FirstDays.CUT;
        return new Start(wish(caseFile, planned, isInLeaf, first), taken, notes);
    }

    /// Between which amounts a day lies, in the unit of the product.
    private static Optional<Span> aDay(Product product) {
        Span times = product.dosesPerDay().known().orElse(Span.exactly(1));
        return product.amountPerDose()
                .known()
                .map(Amount::quantity)
                .map(each -> new Span(each.low() * times.low(), each.high() * times.high()));
    }

    private Wish wish(CaseFile caseFile, List<TaperProduct> planned, boolean isInLeaf, FirstDays first) {
        return new Wish(
                caseFile.asOf(),
                planned,
                isInLeaf,
                target(caseFile.goal(), isInLeaf),
                Asked.of(caseFile.goal()),
                first,
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

    /// What to keep has to be told in grams of leaf, and to be less than what is taken.
    private static boolean isTargetMissing(Goal goal, Wish wish) {
        boolean isToReduce = goal.aim().known().filter(aim -> aim == Aim.REDUCE).isPresent();
        return isToReduce
                && wish.target().filter(most -> most < wish.total() - CLOSE).isEmpty();
    }

    private Optional<List<TaperProduct>> products(CaseFile caseFile, Taking taking, boolean isInLeaf) {
        List<TaperProduct> planned = new ArrayList<>();
        List<Double> hours = caseFile.use().doseHours().known().orElse(List.of());
        for (Taking.Taken taken : taking.products()) {
            Optional<TaperProduct> each = products.of(
                    planned.size(),
                    taken.product(),
                    ledger.of(taking.alone(taken)),
                    isInLeaf,
                    caseFile.goal().scaleStepG(),
                    hours);
            if (each.isEmpty()) return Optional.empty();
            planned.add(each.get());
        }
        return Optional.of(planned);
    }

    /// Bought tea with a label is measured by volume; brewed tea is planned as the leaf that goes into it.
    private boolean isTeaOfUnknownLeaf(Product product) {
        Optional<Amount> amount = product.amountPerDose().known();
        boolean isTea = product.form().is(form -> form == ProductForm.TEA) == Truth.YES;
        boolean isBought = product.label().mitragynineMgPerUnit().isKnown()
                || product.shelfId().isPresent();
        return isTea
                && !isBought
                && amount.filter(each -> !each.unit().isWeight()).isPresent()
                && !product.label().leafGramsPerUnit().isKnown();
    }

    private Optional<Double> share(CaseFile caseFile, Exposure exposure) {
        List<Taking.Taken> taken = exposure.taking().products();
        if (taken.size() != 1) return Optional.empty();
        return taken.getFirst().aDay().known().flatMap(amount -> logged.share(caseFile, amount));
    }

    private Start logged(Start start, double share) {
        TaperProduct said = start.wish().products().getFirst();
        double aDay = said.usualADay() * share;
        TaperProduct product = new TaperProduct(
                said.index(),
                said.measure(),
                aDay / said.dosesADay(),
                said.dosesADay(),
                aDay,
                said.valuePerUnit(),
                said.mgPerUnit(),
                said.gramsPerUnit(),
                said.smallestDose(),
                said.hours());
        Set<StartNote> notes = EnumSet.of(logged.isFarFrom(share) ? StartNote.LOG_DIFFERS : StartNote.FROM_LOG);
        if (start.notes().contains(StartNote.SCALE_ASSUMED)) notes.add(StartNote.SCALE_ASSUMED);
        TakenProduct taken = start.taken().getFirst();
        TakenProduct asLogged = new TakenProduct(
                taken.form(), taken.mitragynineADay().times(share), taken.dosesADay(), taken.amountPerDose());
        return new Start(
                start.wish().startingWith(List.of(product)).beginning(FirstDays.CUT), List.of(asLogged), notes);
    }
}
