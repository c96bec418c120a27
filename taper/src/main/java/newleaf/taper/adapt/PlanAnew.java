package newleaf.taper.adapt;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import newleaf.intake.plan.PlanFile;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.TaperProduct;

/// When a plan has to be made anew because what is taken is not what it was made for, and what the new one may start
/// from: never above what was last taken or planned, in its unit and in milligrams of mitragynine at the upper end.
public final class PlanAnew {
    private static final double SAME = 1e-3;

    private final FollowPlan follow;
    private final Wish wish;

    public PlanAnew(FollowPlan follow, Wish wish) {
        this.follow = follow;
        this.wish = wish;
    }

    /// Empty where the products are those of the plan, as far as the plan says.
    public Optional<AdaptReason> because() {
        if (isAnotherProduct() || isMoreProducts()) return Optional.of(AdaptReason.PRODUCT_CHANGED);
        boolean isOurs = follow.plan().author() == PlanFile.Author.NEWLEAF;
        boolean isChanged = isOurs && follow.ahead().stream().anyMatch(this::isWorthSomethingElse);
        return isChanged ? Optional.of(AdaptReason.LABEL_CHANGED) : Optional.empty();
    }

    /// @param takenNow  what is taken on a day now, in the unit of the plan's doses
    public Wish from(Optional<Double> takenNow) {
        Optional<PlanFile.Step> last = follow.lastBegun();
        if (last.isEmpty()) return wish;
        Optional<Double> part = takenNow.flatMap(taken ->
                FollowPlan.amount(last.get()).filter(planned -> planned > 0).map(planned -> taken / planned));
        Wish most = wish.atMost(share(last.get(), part));
        return because().isPresent() ? most : most.each(product -> ofProduct(product, last.get(), part.orElse(1.0)));
    }

    /// So that nothing of one product comes back where another is cut.
    private static double ofProduct(TaperProduct product, PlanFile.Step step, double part) {
        double planned = step.doses().stream()
                .filter(dose -> dose.product() == product.index()
                        && dose.unit().equals(product.measure().unit()))
                .mapToDouble(PlanFile.Dose::amount)
                .sum();
        return product.aDay() <= 0 ? 1 : part * planned / product.aDay();
    }

    /// Of what the case says is taken.
    private double share(PlanFile.Step step, Optional<Double> ofPlanned) {
        double part = ofPlanned.orElse(1.0);
        double share = 1;
        if (follow.plan().unit().equals(wish.unit())) {
            share = Math.min(share, part * step.totalPerDay() / wish.total());
        }
        Optional<Double> most = step.mitragynineMgPerDay().known().map(PlanFile.Milligrams::high);
        double now = sum(wish.products(), product -> product.aDay() * high(product));
        if (most.isPresent() && now > 0) share = Math.min(share, part * most.get() / now);
        return share;
    }

    /// A product that is gone, or, in a plan of ours, is portioned out in something else.
    private boolean isAnotherProduct() {
        return follow.ahead().stream()
                .flatMap(step -> step.doses().stream())
                .anyMatch(dose -> wish.product(dose.product())
                        .filter(each -> follow.plan().author() != PlanFile.Author.NEWLEAF
                                || each.measure().unit().equals(dose.unit()))
                        .isEmpty());
    }

    /// A product that the first version does not know, so that more is taken than it was made for.
    private boolean isMoreProducts() {
        if (!follow.plan().earlier().isEmpty() || !follow.plan().unit().equals(wish.unit())) return false;
        PlanFile.Step first = follow.plan().steps().getFirst();
        double kept = 1 - first.cutPercent().known().orElse(0.0) / 100;
        boolean isMore = kept > 0 && wish.total() > first.totalPerDay() / kept * (1 + SAME);
        return isMore
                && wish.products().stream()
                        .anyMatch(product -> follow.plan().steps().stream()
                                .flatMap(step -> step.doses().stream())
                                .noneMatch(dose -> dose.product() == product.index()));
    }

    private boolean isWorthSomethingElse(PlanFile.Step step) {
        boolean isUnit = follow.plan().unit().equals(wish.unit());
        if (!isUnit || differs(step.totalPerDay(), of(step, TaperProduct::valuePerUnit))) return true;
        return step.mitragynineMgPerDay()
                .known()
                .filter(range -> differs(range.high(), of(step, PlanAnew::high))
                        || differs(
                                range.low(),
                                of(step, each -> each.mgPerUnit().low().value())))
                .isPresent();
    }

    private double of(PlanFile.Step step, ToDoubleFunction<TaperProduct> worth) {
        return step.doses().stream()
                .mapToDouble(dose -> wish.product(dose.product())
                        .map(each -> dose.amount() * worth.applyAsDouble(each))
                        .orElse(0.0))
                .sum();
    }

    private static double high(TaperProduct product) {
        return product.mgPerUnit().high().value();
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
