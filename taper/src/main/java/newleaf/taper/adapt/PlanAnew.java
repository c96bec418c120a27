package newleaf.taper.adapt;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// When a plan has to be made anew because what is taken is not what it was made for, and what the new one may start
/// from: never above what was last taken or planned, in its unit and in milligrams of mitragynine at the upper end.
public final class PlanAnew {
    private static final double SAME = 1e-3;

    private final PlanFile file;
    private final PlanVersion plan;
    private final Wish wish;

    /// What is not over, else the last step: a hold may keep it.
    private final List<Step> ahead;

    /// @param wish  of the case, from its day on
    public PlanAnew(PlanFile file, Wish wish) {
        this.file = file;
        this.plan = file.latest();
        this.wish = wish;
        this.ahead = plan.from(wish.start())
                .map(PlanVersion::steps)
                .orElseGet(() -> List.of(plan.steps().getLast()));
    }

    /// Empty where the products are those of the plan, as far as the plan says.
    public Optional<AdaptReason> because() {
        if (isAnotherProduct() || isMoreProducts()) return Optional.of(AdaptReason.PRODUCT_CHANGED);
        boolean isChanged = isOurs() && ahead.stream().anyMatch(this::isWorthSomethingElse);
        return isChanged ? Optional.of(AdaptReason.LABEL_CHANGED) : Optional.empty();
    }

    /// @param takenNow  what is taken on a day now, in the unit of the plan's doses
    public Wish from(Optional<Double> takenNow) {
        Optional<Step> last = plan.on(wish.start())
                .or(() -> new Timeline(file).on(wish.start().minusDays(1)));
        if (last.isEmpty()) return wish;
        Optional<Double> part = takenNow.flatMap(
                taken -> last.get().amount().filter(planned -> planned > 0).map(planned -> taken / planned));
        Wish most = wish.atMost(share(last.get(), part));
        return because().isPresent() ? most : most.each(product -> ofProduct(product, last.get(), part.orElse(1.0)));
    }

    /// So that nothing of one product comes back where another is cut.
    private static double ofProduct(TaperProduct product, Step step, double part) {
        double planned = step.doses().stream()
                .filter(dose -> dose.product() == product.index()
                        && dose.unit() == product.measure().unit())
                .mapToDouble(Step.Dose::amount)
                .sum();
        return product.aDay() <= 0 ? 1 : part * planned / product.aDay();
    }

    /// Of what the case says is taken.
    private double share(Step step, Optional<Double> ofPlanned) {
        double part = ofPlanned.orElse(1.0);
        double share = 1;
        if (plan.unit() == wish.unit()) {
            share = Math.min(share, part * step.total() / wish.total());
        }
        Optional<Double> most = step.mitragynine().map(PlanAnew::high);
        double now = sum(wish.products(), product -> product.aDay() * high(product));
        if (most.isPresent() && now > 0) share = Math.min(share, part * most.get() / now);
        return share;
    }

    /// A product that is gone, or, in a plan of ours, is portioned out in something else.
    private boolean isAnotherProduct() {
        return ahead.stream()
                .flatMap(step -> step.doses().stream())
                .anyMatch(dose -> wish.product(dose.product())
                        .filter(each -> !isOurs() || each.measure().unit() == dose.unit())
                        .isEmpty());
    }

    /// A product that no version knows, so that more is taken than the first one was made for. A small one may have
    /// been
    /// given up with the first step.
    private boolean isMoreProducts() {
        PlanVersion first = file.versions().getFirst();
        boolean isMadeAnew = file.versions().stream()
                .anyMatch(version -> version.why().contains(AdaptReason.PRODUCT_CHANGED.label()));
        if (isMadeAnew || first.unit() != wish.unit()) return false;
        double kept = 1 - first.steps().getFirst().cutPercent() / 100;
        boolean isMore = kept > 0 && wish.total() > first.steps().getFirst().total() / kept * (1 + SAME);
        return isMore && wish.products().stream().anyMatch(product -> !isKnown(product));
    }

    private boolean isKnown(TaperProduct product) {
        return file.versions().stream()
                .flatMap(version -> version.steps().stream())
                .flatMap(step -> step.doses().stream())
                .anyMatch(dose -> dose.product() == product.index());
    }

    private boolean isOurs() {
        return plan.author() == PlanVersion.Author.NEWLEAF;
    }

    private boolean isWorthSomethingElse(Step step) {
        boolean isUnit = plan.unit() == wish.unit();
        if (!isUnit || differs(step.total(), of(step, TaperProduct::valuePerUnit))) return true;
        return step.mitragynine()
                .filter(range -> differs(high(range), of(step, PlanAnew::high))
                        || differs(
                                range.low().value(),
                                of(step, each -> each.mgPerUnit().low().value())))
                .isPresent();
    }

    private double of(Step step, ToDoubleFunction<TaperProduct> worth) {
        return step.doses().stream()
                .mapToDouble(dose -> wish.product(dose.product())
                        .map(each -> dose.amount() * worth.applyAsDouble(each))
                        .orElse(0.0))
                .sum();
    }

    private static double high(TaperProduct product) {
        return high(product.mgPerUnit());
    }

    private static double high(Range<AlkaloidMass> range) {
        return range.high().value();
    }

    private static double sum(List<TaperProduct> products, ToDoubleFunction<TaperProduct> worth) {
        return products.stream().mapToDouble(worth).sum();
    }

    private static boolean differs(double before, double now) {
        return Math.abs(before - now) > SAME * Math.max(before, now);
    }

    @Override
    public String toString() {
        return "PlanAnew";
    }
}
