package newleaf.taper.limits;

import java.util.Arrays;
import java.util.List;
import newleaf.documents.Labelled;
import newleaf.taper.limits.PlannedDays.Dose;
import newleaf.taper.plan.AgreedPlan;
import newleaf.units.AmountUnit;

/// What planned days must keep to, one named rule each, whoever planned them. The name is what a person is shown as the
/// reason; its words are in `knowledge/words/words-taper.yaml`.
public enum HardLimit implements Labelled {
    NEVER_UP(HardLimit::neverUp),
    WEIGHABLE(HardLimit::weighable),
    LARGEST_CUT(HardLimit::largestCut),
    LAST_STEP(HardLimit::lastStep),
    INTERVAL(HardLimit::interval),
    SMALLEST_DOSE(HardLimit::smallestDose),
    FROZEN(HardLimit::frozen),
    OWN_CUT(HardLimit::ownCut),
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
        return this == OWN_CUT || this == CEILING || this == SUPPLY;
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

    /// At most a fifth of the day's total in any seven days, more only after two weeks on one amount; where one
    /// weighable step, or half a gram, is more, that. The last change to nothing has a limit of its own.
    private static boolean largestCut(PlannedDays days, TaperNumbers numbers) {
        return days.changes().allMatch(at -> {
            boolean isSlow = days.daysBefore(at) >= numbers.slowDays();
            double usual = numbers.largestCut();
            double percent = isSlow ? Math.max(usual, days.wish().bounds().largestCut()) : usual;
            double before = days.weekBefore(at).orElse(0);
            boolean isShare = before - days.total(at) <= percent / 100 * before + CLOSE;
            return days.isStop(at) || isShare || isOneStep(at, days);
        });
    }

    private static boolean isOneStep(int at, PlannedDays days) {
        return days.daysBefore(at) >= PlannedDays.WEEK && days.cut(at) <= days.oneStepOrDose(at) + CLOSE;
    }

    /// The person's own, as long as a weighable step allows it.
    private static boolean ownCut(PlannedDays days, TaperNumbers numbers) {
        double percent = days.wish().bounds().largestCut();
        if (percent >= numbers.largestCut()) return true;
        return days.changes()
                .allMatch(at -> days.isStop(at)
                        || days.cut(at) <= percent / 100 * days.before(at).orElse(0) + CLOSE);
    }

    private static boolean lastStep(PlannedDays days, TaperNumbers numbers) {
        boolean isGrams = days.unit() == AmountUnit.GRAM;
        double otherUnit = isGrams ? numbers.lastFromMost() : Double.MAX_VALUE;
        double most = days.isSameUnit() ? days.wish().lastFromMost(numbers) : otherUnit;
        return days.stopDay().isEmpty() || days.before(days.stretches().size()).orElse(0) <= most + CLOSE;
    }

    private static boolean interval(PlannedDays days, TaperNumbers numbers) {
        int least = days.wish().bounds().interval();
        return days.changes().allMatch(at -> days.daysBefore(at) >= least);
    }

    /// Of what is taken in larger doses now, none falls below half a gram while there is more than one.
    private static boolean smallestDose(PlannedDays days, TaperNumbers numbers) {
        return days.ahead().allMatch(at -> {
            List<Dose> taken = days.doses(at).stream().filter(Dose::isTaken).toList();
            return taken.size() == 1 || taken.stream().noneMatch(dose -> isTooSmall(dose, days.wish()));
        });
    }

    private static boolean isTooSmall(Dose dose, Wish wish) {
        return wish.product(dose.product())
                .map(product -> Math.min(
                        product.smallestSteps(),
                        Math.floor(product.perDose() / product.measure().step() + CLOSE)))
                .filter(least -> dose.steps().orElse(least) < least - CLOSE)
                .isPresent();
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
