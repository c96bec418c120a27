package newleaf.taper.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.course.StepDoses;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;

/// Tries candidates on the virtual people, one lever after the other, and keeps the best.
final class Trials {
    private static final double[] LONGER = {1.25, 1.6, 2};
    private static final int DAYS_AFTER = 30;
    private static final double WEEK = 7;
    /// Of those about as near, the one that stands first.
    private static final double NEAR = 30;

    private final Candidates candidates;
    private final Wish wish;
    private final Optional<PeoplesCourses> people;
    private final double moderate;
    private final BooleanSupplier isOver;
    private final Predicate<Draft> isAllowed;
    private final List<Score> tried = new ArrayList<>();
    private boolean isSettled = true;

    Trials(
            Candidates candidates,
            Wish wish,
            Optional<PeoplesCourses> people,
            double moderate,
            BooleanSupplier isOver,
            Predicate<Draft> isAllowed) {
        this.candidates = candidates;
        this.wish = wish;
        this.people = people;
        this.moderate = moderate;
        this.isOver = isOver;
        this.isAllowed = isAllowed;
    }

    int count() {
        return tried.size();
    }

    boolean isSettled() {
        return isSettled;
    }

    /// Of the one that was chosen; empty without figures.
    Optional<Double> worstDay() {
        return best().map(Score::worstDay);
    }

    /// @param allowed  to begin with, at least one
    Candidate best(List<Candidate> allowed) {
        Candidate first = allowed.stream()
                .min(Comparator.comparingDouble(each -> Math.rint(away(each) / NEAR)))
                .orElseThrow();
        if (people.isEmpty()) return first;
        score(first);
        int levers = candidates.beside(first.shape()).size();
        for (int lever = 0; lever < levers; lever++) vary(lever);
        if (wish.weeks().isEmpty()) lengthen();
        return best().orElseThrow().candidate();
    }

    /// Those that differ from the best so far in one lever only.
    private void vary(int lever) {
        Shape now = best().orElseThrow().candidate().shape();
        candidates.beside(now).get(lever).stream()
                .filter(each -> isAllowed.test(each.draft()))
                .forEach(this::scoreUnlessOver);
    }

    /// Where the worst day is not mild yet, more time may make it so.
    private void lengthen() {
        Candidate base = best().orElseThrow().candidate();
        for (double longer : LONGER) {
            if (best().orElseThrow().isMild()) return;
            Candidate candidate = candidates.endingOn(base.shape(), base.days() * longer);
            if (candidate.days() > base.days() && isAllowed.test(candidate.draft())) scoreUnlessOver(candidate);
        }
    }

    private void scoreUnlessOver(Candidate candidate) {
        if (isOver.getAsBoolean()) isSettled = false;
        else score(candidate);
    }

    private void score(Candidate candidate) {
        PeoplesCourses courses = people.orElseThrow();
        var plan = candidate.draft().plan(wish.start(), wish.unit(), wish.daysAWeek(), DAYS_AFTER);
        var doses = new StepDoses(plan, wish.products(), courses.past());
        int lastDay = candidate.draft().endsAtNothing() ? candidate.days() : candidate.days() + DAYS_AFTER;
        var diary = courses.run(doses, lastDay, candidate.days() + DAYS_AFTER);
        tried.add(Score.of(candidate, away(candidate), diary, moderate));
    }

    private double away(Candidate candidate) {
        return wish.weeks()
                .map(weeks -> Math.abs(candidate.days() - weeks * WEEK))
                .orElse((double) candidate.days());
    }

    private Optional<Score> best() {
        Optional<Score> best = Optional.empty();
        for (Score each : tried) {
            if (best.isEmpty() || each.isBetterThan(best.get())) best = Optional.of(each);
        }
        return best;
    }
}
