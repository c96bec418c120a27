package newleaf.taper.search;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;

/// Moves the first day without kratom to a Friday, so that the hardest days fall on a weekend; a few days later, never
/// earlier, and not beyond a length that was asked for.
final class Weekend {
    private static final double WEEK = 7;

    private final Wish wish;
    private final Predicate<Draft> isAllowed;

    Weekend(Wish wish, Predicate<Draft> isAllowed) {
        this.wish = wish;
        this.isAllowed = isAllowed;
    }

    Draft before(Draft draft) {
        if (!draft.endsAtNothing() || draft.levels().size() < 2) return draft;
        int day = draft.days();
        while (wish.start().plusDays(day).getDayOfWeek() != DayOfWeek.FRIDAY) day++;
        int asked = wish.weeks().map(weeks -> (int) (weeks * WEEK)).orElse(Integer.MAX_VALUE);
        if (day > Math.max(asked, draft.days())) return draft;
        List<Integer> from = new ArrayList<>(draft.from());
        from.set(from.size() - 1, day);
        Draft moved = new Draft(draft.products(), draft.levels(), from);
        return isAllowed.test(moved) ? moved : draft;
    }
}
