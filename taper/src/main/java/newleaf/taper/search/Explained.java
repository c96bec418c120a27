package newleaf.taper.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.Preference;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;

/// Why a plan is as it is, by the names of the rules.
final class Explained {
    private static final double WEEK = 7;

    private Explained() {}

    /// The limits that every plan keeps are not repeated for each; those of this wish are.
    static List<Labelled> kept(Draft draft, Wish wish, TaperNumbers numbers) {
        PlannedDays days = PlannedDays.of(draft, wish);
        List<Labelled> kept = new ArrayList<>(
                List.of(HardLimit.NEVER_UP, HardLimit.WEIGHABLE, HardLimit.LARGEST_CUT, HardLimit.INTERVAL));
        if (draft.endsAtNothing()) kept.add(HardLimit.LAST_STEP);
        if (wish.doses() > 1) kept.add(HardLimit.NOT_ONCE_A_DAY_EARLY);
        if (wish.bounds().largestCut() > numbers.largestCut()) kept.add(HardLimit.LARGE_CUTS_APART);
        if (!wish.bounds().frozen().isEmpty()) kept.add(HardLimit.FROZEN);
        if (wish.bounds().ceiling().isPresent() && HardLimit.CEILING.isKept(days, numbers)) {
            kept.add(HardLimit.CEILING);
        }
        if (wish.bounds().supplyGrams().isPresent() && HardLimit.SUPPLY.isKept(days, numbers)) {
            kept.add(HardLimit.SUPPLY);
        }
        boolean isFriday =
                draft.endsAtNothing() && wish.start().plusDays(draft.days()).getDayOfWeek() == DayOfWeek.FRIDAY;
        if (isFriday) kept.add(Preference.WEEKEND);
        return kept;
    }

    static List<Labelled> gave(
            Draft draft, Wish wish, TaperNumbers numbers, Optional<Double> worstDay, double moderate) {
        PlannedDays days = PlannedDays.of(draft, wish);
        List<Labelled> gave = new ArrayList<>();
        for (HardLimit limit : HardLimit.values()) {
            if (limit.mayGive() && !limit.isKept(days, numbers)) gave.add(limit);
        }
        boolean isOff = wish.weeks()
                .filter(weeks -> Math.abs(draft.days() - weeks * WEEK) >= WEEK)
                .isPresent();
        if (isOff) gave.add(Preference.AS_LONG_AS_ASKED);
        if (worstDay.filter(day -> day >= moderate).isPresent()) gave.add(Preference.BELOW_MODERATE);
        return gave;
    }
}
