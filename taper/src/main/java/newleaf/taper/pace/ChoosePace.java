package newleaf.taper.pace;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.Bands;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.FirstDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.ProposedPlan;

/// Finds the paces for a wish in four steps: candidates, allowed, scored, explained. One way down, walked at three
/// paces, beside stopping and a length of the person's own; the same wish and the same people give the same answer.
public final class ChoosePace {
    private final TaperNumbers numbers;
    private final PaceNumbers paces;
    private final Candidates candidates;
    private final double severe;

    public ChoosePace(Shelves shelves) {
        this.numbers = TaperNumbers.in(shelves);
        this.paces = PaceNumbers.in(shelves);
        this.candidates = new Candidates(numbers, paces);
        this.severe = Bands.in(shelves).severe();
    }

    /// Empty where what is taken cannot be portioned out within the limits: the scale is too coarse for it.
    ///
    /// @param models  on which the paces are walked, the usual one first; none where no figures may be given
    public Optional<PaceChoice> of(Wish asked, Circumstances person, List<PeoplesCourses> models) {
        Wish wish = person.isADayWithout() ? asked.beginning(FirstDays.HALF_A_DOSE) : asked;
        List<Candidate> all = candidates.of(wish, person.mayStop());
        if (all.isEmpty()) return Optional.empty();
        Scores scores = new Scores(wish, models, severe, all);
        boolean isStopNoHarder = person.mayStopFirst() && Suggestion.isStopNoHarder(all, scores, paces);
        if (isStopNoHarder) all = withStepDown(all, wish, scores);
        Suggestion suggestion = Suggestion.of(allowed(all, wish), person, scores, isStopNoHarder, paces);
        Pace chosen = chosen(wish, person, all, suggestion.pace());
        Explained explained = new Explained(wish, numbers);
        return Optional.of(new PaceChoice(
                all.stream().map(each -> offered(each, wish, scores, explained)).toList(),
                suggestion.pace(),
                chosen,
                isStopNoHarder,
                suggestion.because(),
                explained.gaveWay(find(all, chosen), person)));
    }

    private List<Candidate> withStepDown(List<Candidate> all, Wish wish, Scores scores) {
        Candidate stepDown = candidates.stepDown(wish);
        scores.walk(stepDown);
        return all.stream()
                .map(each -> each.pace() == Pace.BRISK ? stepDown : each)
                .toList();
    }

    /// Second step: those that keep every limit; where none does, the plan that breaks fewest, which is the
    /// shortest of these.
    private List<Candidate> allowed(List<Candidate> all, Wish wish) {
        List<Candidate> ours =
                all.stream().filter(each -> each.pace() != Pace.WEEKS).toList();
        int fewest = ours.stream()
                .filter(each -> each.draft().isPresent())
                .mapToInt(each -> each.broken(wish, numbers).size())
                .min()
                .orElse(0);
        return ours.stream()
                .filter(each -> each.broken(wish, numbers).size() <= fewest)
                .toList();
    }

    /// What was asked for; else what is suggested.
    private static Pace chosen(Wish wish, Circumstances person, List<Candidate> all, Pace suggested) {
        boolean isStopOffered = all.getFirst().pace() == Pace.STOP;
        if (isStopOffered && (person.wantsToStop() || all.size() == 1)) return Pace.STOP;
        boolean isAfterADay = person.isADayWithout() && isStopOffered;
        if (wish.asked().weeks().isPresent() && !isAfterADay) return Pace.WEEKS;
        return wish.asked().pace().map(Pace::of).orElse(suggested);
    }

    private Offered offered(Candidate candidate, Wish wish, Scores scores, Explained explained) {
        return new Offered(
                candidate.pace(),
                candidate.days(),
                candidate.draft().map(draft -> draft.levels().size()).orElse(1),
                explained.grams(candidate),
                explained.lastDoseFrom(candidate),
                candidate.draft().map(draft -> plan(draft, wish)),
                scores.usual(candidate.pace()),
                explained.kept(candidate));
    }

    private ProposedPlan plan(newleaf.taper.plan.Draft draft, Wish wish) {
        return new ProposedPlan(draft.plan(wish.start(), wish.unit(), wish.daysAWeek(), numbers.keptDays()));
    }

    private static Candidate find(List<Candidate> all, Pace pace) {
        return all.stream().filter(each -> each.pace() == pace).findFirst().orElseThrow();
    }
}
