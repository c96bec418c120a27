package newleaf.taper.pace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.taper.course.DailyDiary;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.course.StepDoses;
import newleaf.taper.limits.Wish;
import newleaf.taper.pace.Offered.Figures;
import newleaf.taper.plan.PlanVersion;

/// Third step: every candidate walked once on each model, all over the same days. The first model is the usual one;
/// others only have to agree. Where the days are too many to be walked there are no figures.
final class Scores {
    private static final int DAYS_AFTER = 60;

    private final Wish wish;
    private final List<PeoplesCourses> models;
    private final double severe;
    private final int horizon;
    private final Map<Pace, List<Figures>> figures = new HashMap<>();

    Scores(Wish wish, List<PeoplesCourses> models, double severe, List<Candidate> candidates) {
        this.wish = wish;
        this.severe = severe;
        this.horizon = candidates.stream().mapToInt(Candidate::lastDay).max().orElse(0) + DAYS_AFTER;
        this.models = models.stream().allMatch(each -> each.reaches(horizon)) ? List.copyOf(models) : List.of();
        candidates.forEach(this::walk);
    }

    /// In the place of one of the same pace.
    void walk(Candidate candidate) {
        figures.put(
                candidate.pace(),
                models.stream().map(model -> walked(candidate, model)).toList());
    }

    boolean areGiven() {
        return !models.isEmpty();
    }

    Optional<Figures> usual(Pace pace) {
        return figures.getOrDefault(pace, List.of()).stream().findFirst();
    }

    List<Figures> of(Pace pace) {
        return figures.getOrDefault(pace, List.of());
    }

    private Figures walked(Candidate candidate, PeoplesCourses model) {
        int last = candidate.endsAtNothing() ? candidate.lastDay() : horizon;
        DailyDiary diary = candidate
                .draft()
                .map(draft -> {
                    PlanVersion plan = draft.plan(wish.start(), wish.unit(), wish.daysAWeek(), DAYS_AFTER);
                    return model.run(new StepDoses(plan, wish.products(), model.past()), last, horizon);
                })
                .orElseGet(() -> model.run(_ -> List.of(), 0, horizon));
        return new Figures(diary.peak(), diary.burden(), diary.shareReaching(severe));
    }
}
