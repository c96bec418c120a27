package newleaf.taper.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.Bands;
import newleaf.taper.course.EffectCurve;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.ProposedPlan;

/// Looks for a plan in four steps: candidates, allowed, scored, explained. The same wish and the same people give the
/// same plan, unless a deadline ends the search earlier.
///
/// Scoring every combination of the levers would take seconds, so one lever is changed after the other, from the
/// candidate that stands first; what is found is the best of those tried, and no proof that nothing is better.
public final class SearchTaper {
    private static final double SLOWER = 1.5;
    private static final double FASTER = 2.0 / 3;

    private final TaperNumbers numbers;
    private final double moderate;

    public SearchTaper(Shelves shelves) {
        this.numbers = TaperNumbers.in(shelves);
        this.moderate = Bands.in(shelves).moderate();
    }

    /// Empty where what is taken cannot be portioned out within the limits: the scale is too coarse for it.
    ///
    /// @param people  on whom candidates are tried; empty where no figures may be given
    public Optional<Proposal> propose(Wish wish, Optional<PeoplesCourses> people) {
        return propose(wish, people, () -> false);
    }

    /// @param isOver  asked before each trial; the first is always made
    public Optional<Proposal> propose(Wish wish, Optional<PeoplesCourses> people, BooleanSupplier isOver) {
        if (wish.total() <= 0) return Optional.empty();
        EffectCurve effect = people.map(EffectCurve::of).orElseGet(EffectCurve::withoutModel);
        Candidates candidates = new Candidates(wish, numbers, effect);
        List<Candidate> allowed = allowed(candidates, wish);
        if (allowed.isEmpty()) return Optional.empty();
        boolean givesNothing = kept(allowed, wish, limit -> true).size() == allowed.size();
        // A changed draft keeps what the limits ask, but for those that had to give already.
        Predicate<Draft> isAllowed = draft -> keeps(draft, wish, limit -> givesNothing || !limit.mayGive());
        Trials trials = new Trials(candidates, wish, people, moderate, isOver, isAllowed);
        Candidate best = trials.best(allowed);
        Draft draft = new Weekend(wish, isAllowed).before(best.draft());
        return Optional.of(new Proposal(
                plan(draft, wish),
                other(candidates, best, wish, best.days() * SLOWER, days -> days > best.days()),
                other(candidates, best, wish, best.days() * FASTER, days -> days < best.days()),
                Explained.kept(draft, wish, numbers),
                Explained.gave(draft, wish, numbers, trials.worstDay(), moderate),
                trials.isSettled(),
                trials.count()));
    }

    /// Those that keep every limit; else those that keep every limit that cannot give. None where a first step
    /// cannot be weighed.
    private List<Candidate> allowed(Candidates candidates, Wish wish) {
        List<Candidate> all = candidates.first();
        List<Candidate> allowed = kept(all, wish, limit -> true);
        if (!allowed.isEmpty()) return allowed;
        List<Candidate> faster = new ArrayList<>(candidates.fastest());
        allowed = kept(faster, wish, limit -> true);
        if (!allowed.isEmpty()) return allowed;
        faster.addAll(0, all);
        List<Candidate> nearest = kept(faster, wish, limit -> !limit.mayGive());
        if (nearest.isEmpty()) return List.of();
        boolean isSupplyShort =
                kept(nearest, wish, limit -> limit == HardLimit.SUPPLY).isEmpty();
        if (!isSupplyShort) return nearest;
        return List.of(nearest.stream()
                .min(Comparator.comparingDouble(
                        each -> PlannedDays.of(each.draft(), wish).gramsNeeded()))
                .orElseThrow());
    }

    private List<Candidate> kept(List<Candidate> all, Wish wish, Predicate<HardLimit> which) {
        return all.stream().filter(each -> keeps(each.draft(), wish, which)).toList();
    }

    private boolean keeps(Draft draft, Wish wish, Predicate<HardLimit> which) {
        PlannedDays days = PlannedDays.of(draft, wish);
        return Arrays.stream(HardLimit.values()).filter(which).allMatch(limit -> limit.isKept(days, numbers));
    }

    private ProposedPlan plan(Draft draft, Wish wish) {
        return new ProposedPlan(draft.plan(wish.start(), wish.unit(), wish.daysAWeek(), numbers.shortest()));
    }

    private Optional<ProposedPlan> other(
            Candidates candidates, Candidate best, Wish wish, double day, Predicate<Integer> differs) {
        return Optional.of(candidates.endingOn(best.shape(), day).draft())
                .filter(draft -> differs.test(draft.days()))
                .filter(draft -> keeps(draft, wish, limit -> !limit.mayGive()))
                .map(draft -> plan(draft, wish));
    }
}
