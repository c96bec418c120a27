package newleaf.taper.limits;

import java.util.Arrays;
import java.util.List;
import newleaf.documents.Labelled;
import newleaf.taper.limits.PlannedDays.Dose;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// What planned days must keep to, one named rule each, whoever planned them. The name is what a person is shown as the
/// reason; its words are in `knowledge/words/words-taper.yaml`.
public enum HardLimit implements Labelled {
    NEVER_UP(HardLimit::neverUp),
    WEIGHABLE(HardLimit::weighable),
    LARGEST_CUT(HardLimit::largestCut),
    LAST_STEP(HardLimit::lastStep),
    INTERVAL(HardLimit::interval),
    LARGE_CUTS_APART(HardLimit::largeCutsApart),
    NOT_ONCE_A_DAY_EARLY(HardLimit::notOnceADayEarly),
    FROZEN(HardLimit::frozen),
    CEILING(HardLimit::ceiling),
    SUPPLY(HardLimit::supply);

    private static final double CLOSE = 1e-6;
    private static final double WHOLE = 1e-4;

    private final Judge judge;

    HardLimit(Judge judge) {
        this.judge = judge;
    }

    @FunctionalInterface
    private interface Judge {
        boolean isKept(PlannedDays days, TaperNumbers numbers);
    }

    public boolean isKept(PlannedDays days, TaperNumbers numbers) {
        return judge.isKept(days, numbers);
    }

    /// A limit of the person's own that nature may not allow: then the nearest plan is made, and it is said.
    public boolean mayGive() {
        return this == CEILING || this == SUPPLY;
    }

    /// Those that a plan which is not ours goes beyond from today on: said as information, never a refusal. A wish for
    /// smaller cuts than ours is no limit for it.
    public static List<HardLimit> beyond(AgreedPlan plan, Wish taken, TaperNumbers numbers) {
        PlannedDays days = PlannedDays.of(plan, taken.within(taken.bounds().withUsualCut(numbers)));
        return Arrays.stream(values())
                .filter(limit -> !limit.isKept(days, numbers))
                .toList();
    }

    private static boolean neverUp(PlannedDays days, TaperNumbers numbers) {
        double now = days.isSameUnit() ? days.wish().total() : Double.MAX_VALUE;
        return days.ahead().allMatch(at -> days.total(at) <= now + CLOSE)
                && days.changes().allMatch(at -> days.cut(at) >= -CLOSE && !days.hasLargerDose(at));
    }

    private static boolean weighable(PlannedDays days, TaperNumbers numbers) {
        return days.ahead()
                .boxed()
                .flatMap(at -> days.doses(at).stream())
                .flatMap(dose -> dose.steps().stream())
                .allMatch(steps -> steps >= 0 && Math.abs(steps - Math.rint(steps)) <= WHOLE);
    }

    /// At most a share of the day's total while that is above ten weighable steps, else one weighable step. Where the
    /// share is smaller than what can be weighed, one step. The last step to nothing has a limit of its own.
    private static boolean largestCut(PlannedDays days, TaperNumbers numbers) {
        double share = days.wish().bounds().largestCut() / 100;
        return days.changes().allMatch(at -> {
            double most = days.isLow(at, numbers) ? 0 : share * days.before(at).orElse(0);
            return days.isStop(at) || days.cut(at) <= Math.max(most, days.smallestStep(at, numbers)) + CLOSE;
        });
    }

    private static boolean lastStep(PlannedDays days, TaperNumbers numbers) {
        boolean isGrams = days.unit() == AmountUnit.GRAM;
        double otherUnit = isGrams ? numbers.lastFromGrams() : Double.MAX_VALUE;
        double most = days.isSameUnit() ? days.wish().lastFrom(numbers) : otherUnit;
        return days.stopDay().isEmpty() || days.before(days.stretches().size()).orElse(0) <= most + CLOSE;
    }

    private static boolean interval(PlannedDays days, TaperNumbers numbers) {
        int least = days.wish().bounds().interval();
        return days.changes().allMatch(at -> days.daysBefore(at) >= least);
    }

    private static boolean largeCutsApart(PlannedDays days, TaperNumbers numbers) {
        return days.changes()
                .filter(at -> days.daysBefore(at) < numbers.largeCutDays())
                .noneMatch(at -> days.isLargeCut(at, numbers) || days.isLargeCut(at - 1, numbers));
    }

    private static boolean notOnceADayEarly(PlannedDays days, TaperNumbers numbers) {
        return days.wish().products().stream()
                .filter(product -> product.slots() > 1)
                .noneMatch(product -> days.ahead().anyMatch(at -> isOnceADay(days.doses(at), product, numbers)));
    }

    private static boolean isOnceADay(List<Dose> doses, TaperProduct product, TaperNumbers numbers) {
        double few = Math.max(numbers.tenSteps(), numbers.onceADayShare() * product.steps());
        List<Dose> own = doses.stream()
                .filter(dose -> dose.product() == product.index() && dose.isTaken())
                .toList();
        return own.size() == 1 && own.getFirst().steps().orElse(0.0) > few + CLOSE;
    }

    private static boolean frozen(PlannedDays days, TaperNumbers numbers) {
        Wish wish = days.wish();
        return days.changes()
                .noneMatch(at -> wish.bounds().isFrozen(wish.start().plusDays(days.from(at))));
    }

    private static boolean ceiling(PlannedDays days, TaperNumbers numbers) {
        if (days.unit() != AmountUnit.GRAM) return true;
        double most = days.wish().bounds().ceiling().orElse(Double.MAX_VALUE);
        boolean isLater = days.from(0) > 0;
        return days.ahead().allMatch(at -> days.total(at) <= most + CLOSE)
                && !(isLater && days.wish().total() > most + CLOSE);
    }

    private static boolean supply(PlannedDays days, TaperNumbers numbers) {
        return days.gramsNeeded() <= days.wish().bounds().supplyGrams().orElse(Double.MAX_VALUE) + CLOSE;
    }
}
