package newleaf.taper.pace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import newleaf.taper.pace.Offered.Figures;

/// Which pace is suggested and why: the shortest beyond which nothing is gained, on every model.
record Suggestion(Pace pace, List<WhySuggested> because) {
    Suggestion {
        because = List.copyOf(because);
    }

    /// @param allowed  the shortest first, without a length of the person's own
    static Suggestion of(
            List<Candidate> allowed, Circumstances person, Scores scores, boolean isStopNoHarder, PaceNumbers numbers) {
        List<Pace> all = allowed.stream().map(Candidate::pace).toList();
        if (person.isADayWithout() && all.contains(Pace.STOP)) {
            return new Suggestion(Pace.STOP, List.of(WhySuggested.A_DAY_WITHOUT_ALREADY));
        }
        List<Pace> paces = all.stream()
                .filter(pace -> pace != Pace.BRISK || person.mayBeBrisk())
                .filter(pace -> pace != Pace.STOP || isStopNoHarder || all.size() == 1)
                .toList();
        if (paces.isEmpty()) paces = List.of(all.getLast());
        if (!scores.areGiven()) return withoutFigures(paces);
        if (paces.getFirst() == Pace.STOP) {
            return new Suggestion(Pace.STOP, List.of(WhySuggested.STOP_IS_NO_HARDER));
        }
        return compared(paces, person, scores, numbers);
    }

    private static Suggestion withoutFigures(List<Pace> paces) {
        Pace middle = paces.contains(Pace.MIDDLE) ? Pace.MIDDLE : paces.getLast();
        return new Suggestion(middle, List.of(WhySuggested.NO_FIGURES));
    }

    private static Suggestion compared(List<Pace> paces, Circumstances person, Scores scores, PaceNumbers numbers) {
        int shortest = IntStream.range(0, paces.size())
                .filter(at -> paces.subList(at + 1, paces.size()).stream()
                        .noneMatch(slower -> gains(paces.get(at), slower, scores, numbers)))
                .findFirst()
                .orElse(paces.size() - 1);
        List<WhySuggested> because = new ArrayList<>();
        boolean isAlike = shortest == 0 && paces.size() > 1;
        if (shortest > 0) because.add(WhySuggested.FASTER_IS_HARDER);
        if (isAlike) because.add(WhySuggested.NOTHING_FELT_DIFFERS);
        if (!isAlike && shortest + 1 < paces.size()) because.add(WhySuggested.SLOWER_GAINS_NOTHING);
        if (!person.mayBeBrisk()) because.add(WhySuggested.NEVER_BRISK_HERE);
        return new Suggestion(paces.get(shortest), because);
    }

    /// On any of the models.
    private static boolean gains(Pace pace, Pace slower, Scores scores, PaceNumbers numbers) {
        List<Figures> now = scores.of(pace);
        List<Figures> then = scores.of(slower);
        return IntStream.range(0, now.size()).anyMatch(model -> {
            Figures a = now.get(model);
            Figures b = then.get(model);
            return a.peak().p90() - b.peak().p90() >= numbers.gainPoints()
                    || a.severe() - b.severe() >= numbers.gainSevere();
        });
    }

    /// Whether on every model the worst day of stopping is no more than so many points above the best plan's, and its
    /// burden not above that.
    static boolean isStopNoHarder(List<Candidate> candidates, Scores scores, PaceNumbers numbers) {
        List<Pace> plans = candidates.stream()
                .map(Candidate::pace)
                .filter(pace -> pace != Pace.STOP)
                .toList();
        boolean isStopOffered = plans.size() < candidates.size();
        if (!isStopOffered || plans.isEmpty() || !scores.areGiven()) return false;
        List<Figures> stop = scores.of(Pace.STOP);
        return IntStream.range(0, stop.size()).allMatch(model -> {
            Figures best = plans.stream()
                    .map(pace -> scores.of(pace).get(model))
                    .min(Comparator.comparingDouble(each -> each.peak().p90()))
                    .orElseThrow();
            Figures own = stop.get(model);
            return own.peak().p90() - best.peak().p90() < numbers.gainPoints()
                    && own.severe() - best.severe() < numbers.gainSevere()
                    && own.burden().p50() <= best.burden().p50() + numbers.gainPoints();
        });
    }

    @Override
    public String toString() {
        return "Suggestion";
    }
}
