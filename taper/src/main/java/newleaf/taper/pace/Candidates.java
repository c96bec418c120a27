package newleaf.taper.pace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.taper.ladder.Ladder;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Level;

/// First step: stopping, the three paces of the one way down, and the length that was asked for.
final class Candidates {
    private static final double CLOSE = 1e-9;

    private final TaperNumbers numbers;
    private final PaceNumbers paces;

    Candidates(TaperNumbers numbers, PaceNumbers paces) {
        this.numbers = numbers;
        this.paces = paces;
    }

    /// None where what is taken cannot be portioned out within the limits. Where so little is taken that nothing lies
    /// between it and nothing, stopping alone.
    List<Candidate> of(Wish wish, boolean mayStop) {
        List<Candidate> all = new ArrayList<>();
        boolean isToNothing = wish.target().isEmpty();
        if (mayStop && isToNothing) all.add(new Candidate(Pace.STOP, Optional.empty()));
        Optional<List<Level>> levels = Ladder.of(wish, numbers);
        if (levels.isEmpty()) return isLast(wish) ? all : List.of();
        Dates dates = new Dates(wish, numbers, paces, levels.get());
        for (Pace pace : Pace.OURS) all.add(new Candidate(pace, Optional.of(dates.of(pace))));
        wish.asked().weeks().ifPresent(weeks -> all.add(new Candidate(Pace.WEEKS, Optional.of(dates.ofWeeks(weeks)))));
        return all;
    }

    private boolean isLast(Wish wish) {
        return wish.products().size() == 1
                && wish.total() <= wish.lastFrom(wish.products().getFirst(), numbers) + CLOSE;
    }

    /// The brisk pace where stopping is no harder.
    Candidate stepDown(Wish wish) {
        List<Level> levels = Ladder.of(wish, numbers).orElseThrow();
        return new Candidate(Pace.BRISK, Optional.of(new Dates(wish, numbers, paces, levels).stepDown()));
    }
}
