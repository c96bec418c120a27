package newleaf.guidance.taper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.guidance.forecast.AnswerForecast;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.forecast.Forecaster;
import newleaf.pharmacology.forecast.Habits;
import newleaf.pharmacology.forecast.WeighedPeople;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.course.PastUse;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.start.Start;

/// The virtual people a plan is made on and compared on: the first so many, or, once a diary has taught something, so
/// many drawn from all of them as it weighs them.
final class PlanPeople {
    private final Shelves shelves;
    private final Start start;
    private final PlanLearnt learnt;
    private final Optional<WeighedPeople> weighed;

    private PlanPeople(Shelves shelves, Start start, PlanLearnt learnt, Optional<WeighedPeople> weighed) {
        this.shelves = shelves;
        this.start = start;
        this.learnt = learnt;
        this.weighed = weighed;
    }

    static PlanPeople of(
            Shelves shelves,
            Forecaster forecaster,
            CaseFile caseFile,
            Start start,
            Optional<AgreedPlan> followed,
            NextVersion next) {
        long written = scored(AnswerForecast.diary(caseFile));
        if (written == 0) return new PlanPeople(shelves, start, PlanLearnt.NO_DIARY, Optional.empty());
        Optional<List<DiaryDay>> diary =
                next.isForOtherProducts() ? Optional.empty() : DiaryOfPlan.of(caseFile, start, followed);
        if (diary.isEmpty()) return new PlanPeople(shelves, start, PlanLearnt.PAST_NOT_KNOWN, Optional.empty());
        if (scored(diary.get()) < Forecaster.FEWEST_DAYS) {
            return new PlanPeople(shelves, start, PlanLearnt.NOT_ENOUGH_YET, Optional.empty());
        }
        WeighedPeople people = forecaster.people(habits(start, diary.get()), VirtualPeople.ALL);
        boolean isSomething = people.learnt() == Learnt.SOMETHING;
        return new PlanPeople(
                shelves, start, learnt(people.learnt()), isSomething ? Optional.of(people) : Optional.empty());
    }

    private static PlanLearnt learnt(Learnt learnt) {
        return switch (learnt) {
            case NO_DIARY, NOT_ENOUGH_YET -> PlanLearnt.NOT_ENOUGH_YET;
            case FITS_NOBODY -> PlanLearnt.FITS_NOBODY;
            case BACKGROUND_ONLY -> PlanLearnt.BACKGROUND_ONLY;
            case SOMETHING -> PlanLearnt.SOMETHING;
        };
    }

    PlanLearnt learnt() {
        return learnt;
    }

    /// On the usual model first, then on the sets of assumed values that fit about as well: on fewer people, for these
    /// only
    /// have to agree.
    List<PeoplesCourses> models(PastUse past, int count) {
        return List.of(
                usual(past, count),
                courses(past, VirtualPeople.SEARCHING, StressSet.A),
                courses(past, VirtualPeople.SEARCHING, StressSet.B));
    }

    PeoplesCourses usual(PastUse past, int count) {
        return courses(past, count, StressSet.USUAL);
    }

    private PeoplesCourses courses(PastUse past, int count, StressSet set) {
        double[][] normals = weighed.map(people -> people.draw(count))
                .orElseGet(() -> VirtualPeople.normals(count, start.taken().size(), VirtualPeople.SEED));
        return PeoplesCourses.of(shelves, Simulation.here(), start.taken(), past, normals, Map.of(), set);
    }

    private static Habits habits(Start start, List<DiaryDay> diary) {
        Wish wish = start.wish();
        return new Habits(
                start.taken(),
                Math.max(1, wish.daysAWeek()),
                wish.monthsOfUse(),
                false,
                Optional.empty(),
                wish.start(),
                diary);
    }

    private static long scored(List<DiaryDay> diary) {
        return diary.stream().filter(day -> day.diary().isKnown()).count();
    }

    @Override
    public String toString() {
        return "PlanPeople";
    }
}
