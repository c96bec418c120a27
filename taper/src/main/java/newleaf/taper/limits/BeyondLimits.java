package newleaf.taper.limits;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import newleaf.intake.plan.PlanFile;
import newleaf.taper.plan.TaperProduct;

/// Which of our limits a plan that is not ours goes beyond, from today on: said as information, never a refusal.
/// Read off the file itself, whose amounts need not be whole weighable steps. What cannot be compared is not judged.
public final class BeyondLimits {
    private static final double CLOSE = 1e-6;
    private static final double MILLI = 0.001;
    private static final int WEEK = 7;

    private final PlanFile plan;
    private final Wish wish;
    private final TaperNumbers numbers;
    private final int today;

    private BeyondLimits(PlanFile plan, Wish wish, TaperNumbers numbers) {
        this.plan = plan;
        this.wish = wish;
        this.numbers = numbers;
        this.today = (int) ChronoUnit.DAYS.between(plan.start(), wish.start());
    }

    public static List<HardLimit> of(PlanFile plan, Wish wish, TaperNumbers numbers) {
        BeyondLimits beyond = new BeyondLimits(plan, wish, numbers);
        return Arrays.stream(HardLimit.values()).filter(beyond::isBeyond).toList();
    }

    private boolean isBeyond(HardLimit limit) {
        return switch (limit) {
            case NEVER_UP -> isAbove();
            case WEIGHABLE ->
                ahead().stream().flatMap(step -> step.doses().stream()).anyMatch(this::isOffScale);
            case LARGEST_CUT -> changes().anyMatch(this::isTooLarge);
            case LAST_STEP -> isJump();
            case INTERVAL ->
                changes().anyMatch(at -> daysBefore(at) < wish.bounds().interval());
            case LARGE_CUTS_APART -> changes().anyMatch(this::isTooSoonBesideALargeOne);
            case NOT_ONCE_A_DAY_EARLY -> ahead().stream().anyMatch(this::isOnceADay);
            case FROZEN ->
                changes().anyMatch(at -> wish.bounds().isFrozen(plan.start().plusDays(from(at))));
            case CEILING -> isAboveCeiling();
            case SUPPLY ->
                wish.bounds()
                        .supplyGrams()
                        .filter(most -> gramsNeeded() > most + CLOSE)
                        .isPresent();
        };
    }

    private boolean isSameUnit() {
        return plan.unit().equals(wish.unit());
    }

    private List<PlanFile.Step> ahead() {
        return plan.steps().stream().filter(step -> step.toDay() >= today).toList();
    }

    /// The places of the changes that lie ahead: steps, and after them the stop.
    private IntStream changes() {
        int count = plan.steps().size() + (plan.stopDay().isPresent() ? 1 : 0);
        return IntStream.range(0, count).filter(at -> from(at) >= Math.max(0, today));
    }

    private boolean isStop(int at) {
        return at == plan.steps().size();
    }

    private int from(int at) {
        return isStop(at) ? plan.stopDay().orElseThrow() : plan.steps().get(at).fromDay();
    }

    private double value(int at) {
        return isStop(at) ? 0 : plan.steps().get(at).totalPerDay();
    }

    /// The day's total before a change; before the first step what is taken now, where that has the same unit.
    private OptionalDouble before(int at) {
        if (at > 0) return OptionalDouble.of(value(at - 1));
        return isSameUnit() ? OptionalDouble.of(wish.total()) : OptionalDouble.empty();
    }

    private int daysBefore(int at) {
        return at == 0 ? Integer.MAX_VALUE : from(at) - from(at - 1);
    }

    private boolean isAbove() {
        return isSameUnit() && ahead().stream().anyMatch(step -> step.totalPerDay() > wish.total() + CLOSE);
    }

    private boolean isTooLarge(int at) {
        OptionalDouble before = before(at);
        if (before.isEmpty() || isStop(at)) return false;
        double share = Math.max(wish.bounds().largestCut(), numbers.largestCut()) / 100;
        double most = isLow(at) ? oneStep() : Math.max(oneStep(), share * before.getAsDouble());
        return before.getAsDouble() - value(at) > most + CLOSE;
    }

    /// Above the usual share while that counts, so that two weeks have to lie on either side of it.
    private boolean isLarge(int at) {
        OptionalDouble before = before(at);
        return before.isPresent()
                && !isStop(at)
                && !isLow(at)
                && before.getAsDouble() - value(at) > numbers.largestCut() / 100 * before.getAsDouble() + CLOSE;
    }

    private boolean isTooSoonBesideALargeOne(int at) {
        return at > 0 && (isLarge(at) || isLarge(at - 1)) && daysBefore(at) < numbers.largeCutDays();
    }

    /// At most ten weighable steps before this change.
    private boolean isLow(int at) {
        double steps = at == 0
                ? wish.steps()
                : plan.steps().get(at - 1).doses().stream()
                        .mapToDouble(dose -> steps(dose).orElse(Double.MAX_VALUE))
                        .sum();
        return steps <= numbers.tenSteps() + CLOSE;
    }

    /// What the coarsest product's weighable step is worth in the unit of the totals; nothing where that is another
    /// one.
    private double oneStep() {
        return isSameUnit()
                ? wish.products().stream()
                        .mapToDouble(TaperProduct::valuePerStep)
                        .max()
                        .orElse(0)
                : 0;
    }

    private boolean isJump() {
        if (plan.stopDay().isEmpty()) return false;
        double last = plan.steps().getLast().totalPerDay();
        if (isSameUnit()) return last > wish.lastFrom(numbers) + CLOSE;
        return plan.unit().equals("g") && last > numbers.lastFromGrams() + CLOSE;
    }

    private boolean isOffScale(PlanFile.Dose dose) {
        Optional<Double> steps = steps(dose);
        return steps.filter(each -> Math.abs(each - Math.rint(each)) > 1e-4).isPresent();
    }

    private boolean isOnceADay(PlanFile.Step step) {
        return wish.products().stream().filter(product -> product.slots() > 1).anyMatch(product -> {
            List<PlanFile.Dose> own = step.doses().stream()
                    .filter(dose -> dose.product() == product.index())
                    .toList();
            double few = Math.max(numbers.tenSteps(), numbers.onceADayShare() * product.steps());
            return own.size() == 1
                    && steps(own.getFirst())
                            .filter(steps -> steps > few + CLOSE)
                            .isPresent();
        });
    }

    private boolean isAboveCeiling() {
        boolean isInGrams = plan.unit().equals("g");
        return wish.bounds()
                .ceiling()
                .filter(most -> isInGrams && ahead().stream().anyMatch(step -> step.totalPerDay() > most + CLOSE))
                .isPresent();
    }

    /// Of product, on days of use from today on, as far as each dose can be weighed.
    private double gramsNeeded() {
        double grams = 0;
        for (PlanFile.Step step : ahead()) {
            int days = step.toDay() - Math.max(step.fromDay(), today) + 1;
            for (PlanFile.Dose dose : step.doses()) grams += days * grams(dose);
        }
        return grams * wish.daysAWeek() / WEEK;
    }

    private double grams(PlanFile.Dose dose) {
        return wish.product(dose.product())
                .flatMap(product -> steps(dose)
                        .flatMap(steps -> product.gramsPerUnit()
                                .map(each -> steps * product.measure().step() * each)))
                .orElse(0.0);
    }

    /// In weighable steps; empty where the dose's unit is not the product's.
    private Optional<Double> steps(PlanFile.Dose dose) {
        return wish.product(dose.product()).flatMap(product -> {
            String unit = product.measure().unit();
            double step = product.measure().step();
            if (unit.equals(dose.unit())) return Optional.of(dose.amount() / step);
            return unit.equals("g") && dose.unit().equals("mg")
                    ? Optional.of(dose.amount() * MILLI / step)
                    : Optional.empty();
        });
    }

    @Override
    public String toString() {
        return "BeyondLimits";
    }
}
