package newleaf.guidance.taper;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.Reason;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.forecast.Forecaster;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.compare.CompareWays;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.course.PastUse;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.pace.ChoosePace;
import newleaf.taper.pace.Circumstances;
import newleaf.taper.pace.PaceChoice;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.Plan;
import newleaf.taper.start.Start;

/// Makes the plan behind open doors: the one being followed, carried on from today, or new ones at their paces; and
/// compares it.
final class MakePlan {
    private final Shelves shelves;
    private final Forecaster forecaster;
    private final ChoosePace paces;
    private final Adapt adapt;
    private final int people;

    MakePlan(Shelves shelves, Forecaster forecaster, ChoosePace paces, Adapt adapt, int people) {
        this.shelves = shelves;
        this.forecaster = forecaster;
        this.paces = paces;
        this.adapt = adapt;
        this.people = people;
    }

    /// What all of a plan is made of.
    private record Made(
            Assessment assessment,
            Start start,
            Optional<AgreedPlan> followed,
            List<Reason> reasons,
            NextVersion next,
            Optional<PlanPeople> virtual,
            List<PeoplesCourses> models,
            Circumstances person) {
        /// The usual model, whose figures are shown.
        Optional<PeoplesCourses> courses() {
            return models.stream().findFirst();
        }

        @Override
        public String toString() {
            return "Made";
        }
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
        NextVersion next = NextVersion.of(assessment, start.wish(), followed, adapt);
        Wish wish = next.wish();
        Optional<PlanPeople> virtual = hasFigures
                ? Optional.of(PlanPeople.of(shelves, forecaster, assessment.caseFile(), start, followed, next))
                : Optional.empty();
        PastUse past = PastUse.of(wish.products(), wish.daysAWeek(), wish.monthsOfUse());
        boolean isCarried = next.carried().isPresent();
        List<PeoplesCourses> models = virtual.map(
                        each -> isCarried ? List.of(each.usual(past, people)) : each.models(past, people))
                .orElse(List.of());
        Made made = new Made(
                assessment, start, followed, reasons, next, virtual, models, PersonsPaces.of(assessment, adapt));
        return isCarried
                ? Optional.of(proposed(made, next.carried().orElseThrow(), Optional.empty()))
                : paces.of(wish, made.person(), models).map(choice -> anew(made, choice));
    }

    private TaperAnswer anew(Made made, PaceChoice choice) {
        if (choice.plan().isEmpty()) {
            return new TaperAnswer.Stopping(
                    made.reasons(), choice, made.courses().map(PeoplesCourses::people));
        }
        Plan plan = made.next().settled(choice.plan().get(), made.assessment().caseFile(), adapt);
        return proposed(made, plan, Optional.of(choice));
    }

    private TaperAnswer proposed(Made made, Plan plan, Optional<PaceChoice> choice) {
        Wish wish = made.next().wish();
        Optional<AgreedPlan> carried = made.followed().filter(_ -> choice.isEmpty());
        return new TaperAnswer.Proposed(
                made.reasons(),
                plan,
                choice,
                new Once<>(() -> compared(made, plan, choice)),
                made.courses().map(PeoplesCourses::people),
                made.virtual().map(PlanPeople::learnt).orElse(PlanLearnt.NO_DIARY),
                made.next().adaptation(),
                wish.bounds().said().stream()
                        .filter(said -> !said.gaveWay() || choice.isEmpty())
                        .sorted()
                        .toList(),
                beyond(carried, made.start().wish()),
                forms(made.assessment()));
    }

    private List<ComparedWay> compared(Made made, Plan plan, Optional<PaceChoice> choice) {
        return new CompareWays(shelves.taperRules(), Bands.in(shelves).severe())
                .of(
                        made.next().wish(),
                        plan.version(),
                        choice.flatMap(PaceChoice::slower),
                        choice.flatMap(PaceChoice::faster),
                        made.person().mayStop(),
                        made.courses());
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
}
