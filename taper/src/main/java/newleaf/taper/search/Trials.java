package newleaf.taper.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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

    private final Candidates candidates;
    private final Wish wish;
    private final Optional<PeoplesCourses> people;
    private final double moderate;
    private final BooleanSupplier isOver;
    private final Predicate<Draft> isAllowed;
    private final List<Score> tried = new ArrayList<>();
    private int shortest;
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

    Candidate best(List<Candidate> allowed) {
        shortest = allowed.stream().mapToInt(Candidate::days).min().orElseThrow();
        List<Candidate> nearest =
                allowed.stream().sorted(Comparator.comparingInt(this::weeksOff)).toList();
        if (people.isEmpty()) return nearest.getFirst();
        Candidate first = nearest.getFirst();
        score(first);
        vary(allowed, Shape::tail);
        vary(allowed, Shape::lastShare);
        vary(allowed, Shape::evenUntil);
        vary(allowed, Shape::cutPercent);
        vary(allowed, Shape::inEffect);
        if (wish.weeks().isEmpty()) lengthen();
        return best().orElseThrow().candidate();
    }

    /// Those that differ from the best so far in one lever only.
    private void vary(List<Candidate> allowed, Function<Shape, Double> lever) {
        Shape now = best().orElseThrow().candidate().shape();
        allowed.stream().filter(each -> differsOnlyIn(lever, now, each.shape())).forEach(this::scoreUnlessOver);
    }

    private static boolean differsOnlyIn(Function<Shape, Double> lever, Shape a, Shape b) {
        List<Function<Shape, Double>> levers =
                List.of(Shape::lastShare, Shape::evenUntil, Shape::cutPercent, Shape::inEffect, Shape::tail);
        long same = levers.stream()
                .filter(each -> each.apply(a).equals(each.apply(b)))
                .count();
        return same == levers.size() - 1 && !lever.apply(a).equals(lever.apply(b));
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
        var plan = candidate.draft().plan(wish.start(), wish.unit(), DAYS_AFTER);
        var doses = new StepDoses(plan, wish.products(), courses.past());
        int lastDay = candidate.draft().endsAtNothing() ? candidate.days() : candidate.days() + DAYS_AFTER;
        var diary = courses.run(doses, lastDay, candidate.days() + DAYS_AFTER);
        tried.add(Score.of(candidate, weeksOff(candidate), diary, moderate));
    }

    private int weeksOff(Candidate candidate) {
        double off = wish.weeks()
                .map(weeks -> Math.abs(candidate.days() - weeks * WEEK))
                .orElse((double) candidate.days() - shortest);
        return (int) (off / WEEK);
    }

    private Optional<Score> best() {
        Optional<Score> best = Optional.empty();
        for (Score each : tried) {
            if (best.isEmpty() || each.isBetterThan(best.get())) best = Optional.of(each);
        }
        return best;
    }
}
