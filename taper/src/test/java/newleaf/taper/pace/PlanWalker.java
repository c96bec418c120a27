package newleaf.taper.pace;

import java.util.ArrayList;
import java.util.List;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;

/// Walks a plan day by day from its written doses alone, without the code that made or judges it, and says what of
/// the limits it breaks.
final class PlanWalker {
    private static final double CLOSE = 1e-6;
    private static final int WEEK = 7;

    private final Wish wish;
    private final PlanVersion plan;
    private final List<String> broken = new ArrayList<>();

    private PlanWalker(Wish wish, PlanVersion plan) {
        this.wish = wish;
        this.plan = plan;
    }

    static List<String> broken(Wish wish, PlanVersion plan) {
        PlanWalker walker = new PlanWalker(wish, plan);
        walker.walk();
        return walker.broken;
    }

    private void walk() {
        double before = wish.total();
        List<Double> dosesBefore = List.of();
        int from = Integer.MIN_VALUE;
        for (Step step : plan.steps()) {
            double total = 0;
            for (Step.Dose dose : step.doses()) total += value(dose);
            check(Math.abs(total - step.total()) < 1e-5, "a total that is no sum", step);
            check(total <= before + CLOSE, "a day goes up", step);
            List<Double> doses = step.doses().stream().map(PlanWalker::amount).toList();
            check(isNoDoseUp(step, dosesBefore), "a dose goes up", step);
            step.doses().forEach(dose -> check(isWeighable(dose), "cannot be weighed", step));
            check(areLargeEnough(step), "a dose below half a gram beside others", step);
            if (from != Integer.MIN_VALUE) {
                check(step.fromDay() - from >= Math.max(WEEK, wish.bounds().interval()), "less than a week", step);
            }
            check(before - total <= most(before, dosesBefore.size(), step) + CLOSE, "more than a fifth", step);
            check(!wish.bounds().isFrozen(plan.date(step.fromDay())), "on a frozen day", step);
            before = total;
            dosesBefore = doses;
            from = step.fromDay();
        }
        end(before, from);
    }

    private void end(double last, int from) {
        if (plan.stopDay().isEmpty()) return;
        int stop = plan.stopDay().get();
        if (stop - from < Math.max(WEEK, wish.bounds().interval())) broken.add("stops within a week");
        double grams = wish.asked().lastDoseGrams().orElse(0.5);
        double most = wish.products().stream()
                .mapToDouble(
                        each -> Math.max(grams * each.valuePerUnit() * each.smallestDose() / 0.5, each.valuePerStep()))
                .max()
                .orElseThrow();
        if (last > most + CLOSE) broken.add("the last dose is " + last);
    }

    /// A fifth; where a dose of half a gram is given up, or one step of the scale is more, that. From more than 10
    /// g at once, half a gram of the only dose.
    private double most(double before, int count, Step step) {
        double most = 0.2 * before;
        boolean isFewer = count > step.doses().size();
        boolean isOnlyOne = count == 1 && wish.products().size() == 1 && wish.total() > 10 - CLOSE;
        for (TaperProduct product : wish.products()) {
            most = Math.max(most, product.valuePerStep());
            double half = Math.ceil(product.smallestDose() / product.measure().step() - CLOSE) * product.valuePerStep();
            if (isFewer || isOnlyOne || count == 0) most = Math.max(most, half);
        }
        return most;
    }

    private boolean isNoDoseUp(Step step, List<Double> before) {
        for (TaperProduct product : wish.products()) {
            double most = product.perDose();
            boolean isMore = step.doses().stream()
                    .anyMatch(dose -> dose.product() == product.index() && dose.amount() > most + CLOSE);
            if (isMore) return false;
        }
        if (before.isEmpty() || wish.products().size() > 1) return true;
        double largest = before.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return step.doses().size() <= before.size()
                && step.doses().stream().allMatch(dose -> dose.amount() <= largest + CLOSE);
    }

    private boolean areLargeEnough(Step step) {
        if (step.doses().size() == 1) return true;
        return step.doses().stream().allMatch(dose -> {
            TaperProduct product = wish.product(dose.product()).orElseThrow();
            double now = Math.floor(product.perDose() / product.measure().step() + CLOSE)
                    * product.measure().step();
            return dose.amount() >= Math.min(product.smallestDose(), now) - CLOSE;
        });
    }

    private boolean isWeighable(Step.Dose dose) {
        double steps = dose.amount()
                / wish.product(dose.product()).orElseThrow().measure().step();
        return steps > 0.5 && Math.abs(steps - Math.rint(steps)) < 1e-4;
    }

    private double value(Step.Dose dose) {
        return dose.amount() * wish.product(dose.product()).orElseThrow().valuePerUnit();
    }

    private static double amount(Step.Dose dose) {
        return dose.amount();
    }

    private void check(boolean isKept, String what, Step step) {
        if (!isKept) broken.add(what + " from day " + step.fromDay());
    }
}
