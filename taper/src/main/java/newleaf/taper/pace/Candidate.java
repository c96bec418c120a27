package newleaf.taper.pace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;

/// A pace and its days; stopping has none.
record Candidate(Pace pace, Optional<Draft> draft) {
    int days() {
        return draft.map(each -> each.days() - each.from().getFirst()).orElse(0);
    }

    /// Until nothing changes any more, counted from today.
    int lastDay() {
        return draft.map(Draft::days).orElse(0);
    }

    boolean endsAtNothing() {
        return draft.map(Draft::endsAtNothing).orElse(true);
    }

    /// Of the limits that may have to give, those that this one does not keep.
    List<HardLimit> broken(Wish wish, TaperNumbers numbers) {
        return draft.stream()
                .flatMap(each -> {
                    PlannedDays days = PlannedDays.of(each, wish);
                    return Stream.of(HardLimit.values())
                            .filter(limit -> limit.mayGive() && !limit.isKept(days, numbers));
                })
                .toList();
    }

    @Override
    public String toString() {
        return "Candidate";
    }
}
