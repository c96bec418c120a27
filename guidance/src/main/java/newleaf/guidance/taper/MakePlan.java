package newleaf.guidance.taper;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.Reason;
import newleaf.intake.CaseFile;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.forecast.Forecaster;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.compare.CompareWays;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.course.PastUse;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.Plan;
import newleaf.taper.search.Proposal;
import newleaf.taper.search.SearchTaper;
import newleaf.taper.start.Start;

/// Makes the plan behind open doors: the one being followed, carried on from today, or a new one; and compares it.
final class MakePlan {
    private final Shelves shelves;
    private final Forecaster forecaster;
    private final SearchTaper search;
    private final Adapt adapt;
    private final int people;

    MakePlan(Shelves shelves, Forecaster forecaster, SearchTaper search, Adapt adapt, int people) {
        this.shelves = shelves;
        this.forecaster = forecaster;
        this.search = search;
        this.adapt = adapt;
        this.people = people;
    }

    /// Empty where what is taken cannot be portioned out with the scale there is.
    ///
    /// @param hasFigures  whether the model may give figures
    Optional<TaperAnswer> of(
            Assessment assessment,
            Start start,
            Optional<AgreedPlan> followed,
            List<Reason> reasons,
            boolean hasFigures) {
        CaseFile caseFile = assessment.caseFile();
        Wish taken = start.wish();
        NextVersion next = NextVersion.of(assessment, taken, followed, adapt);
        Optional<AgreedPlan> carried = next.carried();
        Wish wish = next.wish();
        Optional<PlanPeople> virtual = hasFigures
                ? Optional.of(PlanPeople.of(shelves, forecaster, caseFile, start, followed, next))
                : Optional.empty();
        PastUse past = PastUse.of(wish.products(), wish.daysAWeek(), wish.monthsOfUse());
        Optional<PeoplesCourses> searching = virtual.map(each -> each.courses(past, VirtualPeople.SEARCHING));
        Optional<Proposal> found = carried.isPresent() ? Optional.empty() : search.propose(wish, searching);
        Optional<Plan> made = next.plan(found.map(Proposal::plan), caseFile, adapt);
        if (made.isEmpty()) return Optional.empty();
        Plan plan = made.get();
        Optional<PeoplesCourses> comparing = virtual.map(each -> each.courses(past, people));
        List<ComparedWay> compared = new CompareWays(
                        shelves.taperRules(), Bands.in(shelves).severe())
                .of(
                        wish,
                        plan.version(),
                        found.flatMap(Proposal::slower),
                        found.flatMap(Proposal::faster),
                        !takesAgainstOpioidWithdrawal(caseFile),
                        comparing);
        return Optional.of(new TaperAnswer.Proposed(
                reasons,
                plan,
                compared,
                comparing.map(PeoplesCourses::people),
                virtual.map(PlanPeople::learnt).orElse(PlanLearnt.NO_DIARY),
                next.adaptation(),
                found.map(Proposal::kept).orElse(List.of()),
                found.map(Proposal::gave).orElse(List.of()),
                List.copyOf(new java.util.TreeSet<>(wish.bounds().said())),
                beyond(followed.filter(_ -> carried.isPresent()), taken),
                forms(assessment)));
    }

    /// Of a plan that is not ours, as it was entered.
    private Optional<List<HardLimit>> beyond(Optional<AgreedPlan> followed, Wish taken) {
        return followed.filter(plan -> !plan.isOurs())
                .map(plan -> new AgreedPlan(new Timeline(plan.file()).asBegun(plan.version()), plan.file()))
                .map(plan -> HardLimit.beyond(plan, taken, TaperNumbers.in(shelves)));
    }

    private static List<String> forms(Assessment assessment) {
        return assessment.exposure().taking().products().stream()
                .map(taken ->
                        taken.product().form().known().orElse(ProductForm.OTHER).label())
                .toList();
    }

    private static boolean takesAgainstOpioidWithdrawal(CaseFile caseFile) {
        return caseFile.use().reasons().has("opioid-withdrawal") == Truth.YES;
    }
}
