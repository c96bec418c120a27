package newleaf.taper.ladder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.TaperProduct;

/// One change of a way down. Every product falls by about its share; where that comes to too little, one dose that
/// is down to half a gram is given up, or one step of the scale taken off.
final class NextChange {
    private static final double CLOSE = 1e-9;
    /// Of what may be taken off; less than that is too little in easy amounts, or at all.
    private static final double ENOUGH = 0.6;

    private static final double TOO_LITTLE = 0.5;

    private final Fineness fineness;
    private final double lastGrams;
    private final List<Double> start;
    private final List<EasySteps> easy;

    NextChange(Wish wish, TaperNumbers numbers, Fineness fineness) {
        this.fineness = fineness;
        this.lastGrams = wish.asked().lastDoseGrams().orElse(numbers.lastFrom()) / numbers.smallestDose();
        this.start = wish.products().stream()
                .map(each -> each.aDay() * each.valuePerUnit())
                .toList();
        this.easy = wish.products().stream()
                .map(each -> new EasySteps(each, numbers))
                .toList();
    }

    /// From what is taken to the first amount. What rounding down has taken off already counts: where that is most
    /// of a change, or leaves no room for one, it is the change.
    Optional<Day> first(Day now, double percent, double goal) {
        double total = start.stream().mapToDouble(Double::doubleValue).sum();
        double rounded = total - now.value();
        if (rounded <= CLOSE) return after(now, percent / 100 * total, percent / 100, goal);
        double share = percent / 100 * total - rounded;
        if (share < TOO_LITTLE * percent / 100 * total) return Optional.of(now);
        double most = Math.max(percent / 100 * total, now.oneStepOrDose());
        return after(now, share, percent / 100, goal)
                .filter(less -> total - less.value() <= most + CLOSE)
                .or(() -> Optional.of(now));
    }

    /// Empty where nothing more can be taken off without going below the goal.
    Optional<Day> after(Day day, double percent, double goal) {
        return after(day, percent / 100 * day.value(), percent / 100, goal);
    }

    private Optional<Day> after(Day day, double most, double share, double goal) {
        double room = goal > 0 ? day.value() - goal : Double.MAX_VALUE;
        Day less = inShares(day, Math.min(most, room), share);
        double cut = day.value() - less.value();
        boolean isEnough = cut >= TOO_LITTLE * Math.min(most, room) - CLOSE && cut > CLOSE && !isInHalfGrams(day, most);
        Optional<Day> shared = cut > CLOSE ? Optional.of(less) : Optional.empty();
        return isEnough ? shared : atOnce(day, room, cut).or(() -> shared);
    }

    private boolean isInHalfGrams(Day day, double most) {
        return fineness == Fineness.HALF_GRAMS && day.count() == 1 && most < day.oneStepOrDose();
    }

    /// The products in the order in which they are behind, each at most by its own share.
    private Day inShares(Day day, double most, double share) {
        Day less = day;
        double left = most;
        for (int at : behind(day)) {
            DosesOfDay before = less.products().get(at);
            double perStep = before.product().valuePerStep();
            int own = (int) Math.floor(Math.min(share * before.total(), left / perStep) + CLOSE);
            DosesOfDay after = lowered(before, own, at, day.count() > 1);
            left -= before.value() - after.value();
            less = less.with(at, after);
        }
        return less;
    }

    private DosesOfDay lowered(DosesOfDay doses, int most, int at, boolean areMore) {
        int least = areMore ? doses.product().smallestSteps() : 1;
        DosesOfDay fine = doses.lowered(most, least, dose -> dose - 1);
        if (fineness != Fineness.EASY) return fine;
        IntUnaryOperator below = easy.get(at)::below;
        DosesOfDay round = doses.lowered(most, least, below);
        return doses.total() - round.total() >= ENOUGH * most ? round : fine;
    }

    /// Of the products furthest behind the first whose dose can be given up, else that can lose a step; where that
    /// takes off more than the shares did.
    private Optional<Day> atOnce(Day day, double room, double shared) {
        Stream<Day> givenUp = behind(day).stream().flatMap(at -> withoutOne(day, at).stream());
        Stream<Day> oneLess = behind(day).stream().flatMap(at -> oneLess(day, at).stream());
        return Stream.concat(givenUp, oneLess)
                .filter(less -> {
                    double cut = day.value() - less.value();
                    return cut > shared + CLOSE && cut <= room + CLOSE;
                })
                .findFirst();
    }

    private static Optional<Day> withoutOne(Day day, int at) {
        DosesOfDay doses = day.products().get(at);
        boolean mayGo =
                day.count() > 1 && doses.smallestMiddle() <= doses.product().smallestSteps();
        return mayGo ? Optional.of(day.with(at, doses.withoutOne())) : Optional.empty();
    }

    private Optional<Day> oneLess(Day day, int at) {
        DosesOfDay doses = day.products().get(at);
        boolean isLast = day.count() == 1;
        int least = isLast ? 1 : doses.product().smallestSteps();
        boolean isHalf = isLast && fineness == Fineness.HALF_GRAMS;
        DosesOfDay less = isHalf
                ? doses.lowered(
                        doses.product().smallestSteps(),
                        1,
                        dose -> Math.max(
                                end(doses.product()), dose - doses.product().smallestSteps()))
                : doses.lowered(1, least, dose -> dose - 1);
        return less.total() < doses.total() ? Optional.of(day.with(at, less)) : Optional.empty();
    }

    /// The steps from which the last dose goes to nothing.
    private int end(TaperProduct product) {
        double steps = lastGrams * product.smallestDose() / product.measure().step();
        return Math.max(1, (int) Math.floor(steps + CLOSE));
    }

    /// Those that are left, the one first of which the largest part of its start is left.
    private List<Integer> behind(Day day) {
        return IntStream.range(0, start.size())
                .filter(at -> day.products().get(at).total() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -day.products().get(at).value() / start.get(at)))
                .toList();
    }
}
