package newleaf.taper.pace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.intake.CaseField;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.pace.GaveWay.Why;
import newleaf.taper.plan.Draft;

/// Fourth step: which limits a pace keeps, and which wishes gave way. A limit is never both.
final class Explained {
    private static final double CLOSE = 1e-9;
    private static final double WEEK = 7;

    private final Wish wish;
    private final TaperNumbers numbers;

    Explained(Wish wish, TaperNumbers numbers) {
        this.wish = wish;
        this.numbers = numbers;
    }

    /// The limits that every plan keeps, and those of this wish.
    List<Labelled> kept(Candidate candidate) {
        if (candidate.draft().isEmpty()) return List.of();
        PlannedDays days = PlannedDays.of(candidate.draft().get(), wish);
        List<HardLimit> all = new ArrayList<>(
                List.of(HardLimit.NEVER_UP, HardLimit.WEIGHABLE, HardLimit.LARGEST_CUT, HardLimit.INTERVAL));
        if (candidate.endsAtNothing()) all.add(HardLimit.LAST_STEP);
        if (wish.doses() > 1) all.add(HardLimit.SMALLEST_DOSE);
        Bounds bounds = wish.bounds();
        if (!bounds.frozen().isEmpty()) all.add(HardLimit.FROZEN);
        if (bounds.largestCut() < numbers.largestCut()) all.add(HardLimit.OWN_CUT);
        if (bounds.ceiling().isPresent()) all.add(HardLimit.CEILING);
        if (bounds.supplyGrams().isPresent()) all.add(HardLimit.SUPPLY);
        return all.stream()
                .filter(limit -> limit.isKept(days, numbers))
                .map(Labelled.class::cast)
                .toList();
    }

    Optional<Double> grams(Candidate candidate) {
        if (candidate.draft().isEmpty()) return Optional.of(0.0);
        boolean isWeighed =
                wish.products().stream().allMatch(each -> each.gramsPerUnit().isPresent());
        if (!isWeighed) return Optional.empty();
        return Optional.of(PlannedDays.of(candidate.draft().get(), wish).gramsNeeded());
    }

    Optional<Double> lastDoseFrom(Candidate candidate) {
        boolean isToNothing = candidate.draft().filter(Draft::endsAtNothing).isPresent();
        if (!isToNothing) return Optional.empty();
        return Optional.of(wish.asked().lastDoseGrams().orElse(numbers.lastFrom()));
    }

    List<GaveWay> gaveWay(Candidate chosen, Circumstances person) {
        List<GaveWay> gave = new ArrayList<>();
        boolean wantsWhatIsNotOffered = person.wantsToStop() && chosen.pace() != Pace.STOP;
        if (wantsWhatIsNotOffered) gave.add(new GaveWay(CaseField.APPROACH, Why.STOP_NOT_OFFERED));
        if (chosen.draft().isEmpty()) return gave;
        weeks(chosen).ifPresent(gave::add);
        if (isLastNotWeighable()) gave.add(new GaveWay(CaseField.LAST_DOSE_FROM, Why.LAST_DOSE_NOT_WEIGHABLE));
        boolean isPast =
                wish.asked().startOn().filter(day -> day.isBefore(wish.start())).isPresent();
        if (isPast) gave.add(new GaveWay(CaseField.START_ON, Why.START_IS_PAST));
        wish.bounds().said().stream()
                .filter(Bounds.Said::gaveWay)
                .sorted()
                .forEach(said -> add(gave, new GaveWay(said.limit(), said)));
        chosen.broken(wish, numbers).forEach(limit -> add(gave, new GaveWay(field(limit), limit)));
        return gave;
    }

    /// Each wish is named once.
    private static void add(List<GaveWay> gave, GaveWay each) {
        if (gave.stream().noneMatch(other -> other.wish() == each.wish())) gave.add(each);
    }

    private Optional<GaveWay> weeks(Candidate chosen) {
        if (chosen.pace() != Pace.WEEKS) return Optional.empty();
        double over = chosen.days() - wish.asked().weeks().orElseThrow() * WEEK;
        if (Math.abs(over) < WEEK - CLOSE) return Optional.empty();
        return Optional.of(new GaveWay(CaseField.WEEKS, over > 0 ? Why.WEEKS_TOO_FEW : Why.WEEKS_TOO_MANY));
    }

    /// Of every product one step is more than the amount that was asked for.
    private boolean isLastNotWeighable() {
        return wish.asked()
                .lastDoseGrams()
                .filter(grams -> wish.products().stream()
                        .allMatch(each ->
                                each.measure().step() > grams / numbers.smallestDose() * each.smallestDose() + CLOSE))
                .isPresent();
    }

    private static CaseField<?> field(HardLimit limit) {
        return switch (limit) {
            case CEILING -> CaseField.CEILING;
            case SUPPLY -> CaseField.SUPPLY;
            case OWN_CUT -> CaseField.LARGEST_CUT;
            case FROZEN -> CaseField.FROZEN;
            case INTERVAL -> CaseField.SMALLEST_INTERVAL;
            case NEVER_UP, WEIGHABLE, LARGEST_CUT, LAST_STEP, SMALLEST_DOSE ->
                throw new IllegalArgumentException(limit + " is no wish");
        };
    }
}
