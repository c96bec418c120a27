package newleaf.web.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.care.Appended;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.Plans;
import newleaf.care.content.PlanKept;
import newleaf.care.time.Moment;
import newleaf.guidance.Assessment;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.adapt.Visit;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.Step;
import newleaf.web.journey.draft.Brought;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.member.Own;
import newleaf.web.session.Here;

/// Opens the plan of a record as it stands on this day: the written rule over the answers and the days that are
/// written. What it remembers from then on (a hold, a slower step, that it has ended) is kept at once, so no later day
/// forgets it. Asking twice keeps nothing twice.
public final class OpenPlan {
    private final Guidance guidance;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Adapt adapt;
    private final double largestCut;

    OpenPlan(Guidance guidance, Clock clock, RandomGenerator chance) {
        this.adapt = new Adapt(guidance.library().shelves());
        this.largestCut = TaperNumbers.in(guidance.library().shelves()).largestCut() / 100;
        this.guidance = guidance;
        this.clock = clock;
        this.chance = chance;
    }

    /// What a plan says today, and its file as it is kept.
    public record Opened(TaperAnswer answer, PlanFile file, Assessment assessment) {
        /// The plan that is followed, carried on from today; empty where it says no amount.
        public Optional<TaperAnswer.Proposed> carried() {
            return answer instanceof TaperAnswer.Proposed proposed && proposed.isFollowed()
                    ? Optional.of(proposed)
                    : Optional.empty();
        }

        /// Whether what is taken has changed so that another plan has to be looked at and agreed to.
        public boolean isAnew() {
            return answer instanceof TaperAnswer.Stopping
                    || (answer instanceof TaperAnswer.Proposed proposed && !proposed.isFollowed());
        }

        @Override
        public String toString() {
            return "Opened";
        }
    }

    /// Empty where no plan is followed, or too little is answered to say anything of it.
    public Optional<Opened> of(Own own, Here here, Moment now) {
        Optional<CaseDraft> draft = here.draft();
        Optional<PlanFile> file = draft.map(CaseDraft::brought).flatMap(Brought::plan);
        if (file.isEmpty()) return Optional.empty();
        Assessment assessment = here.assess(draft.get());
        Kept kept = asIf(draft.get(), assessment, file);
        var opened = new Opened(kept.answer(), kept.file().orElse(file.get()), assessment);
        if (!opened.isAnew() && !opened.file().equals(file.get())) keep(own, here, now, file.get(), opened.file());
        return Optional.of(opened);
    }

    /// What would be said if this plan were followed, or without one; nothing is kept.
    public Kept asIf(CaseDraft draft, Assessment assessment, Optional<PlanFile> plan) {
        return guidance.to(Reader.of(assessment.caseFile().answeredBy()))
                .follows()
                .of(assessment, plan, draft.brought().waits());
    }

    /// Where another window was faster its plan stands, and the next page reads it.
    private void keep(Own own, Here here, Moment now, PlanFile before, PlanFile next) {
        Optional<Plans.Followed> there = own.plan();
        if (there.map(Plans.Followed::plan).filter(before::equals).isPresent()) {
            add(own, now, next, there.get().sequence());
        }
        here.readAgain();
    }

    /// Somebody says what they take on a day, in the unit of the plan. Less than it: nothing above that comes back. So
    /// much more that going on with it would take off too much at once: it is put aside.
    public void taken(Own own, Here here, Moment now, double amount) {
        Optional<Plans.Followed> there = own.plan().filter(each -> !each.plan().hasEnded());
        Optional<Double> planned =
                there.flatMap(each -> new Timeline(each.plan()).on(now.day())).map(Step::total);
        if (there.isEmpty() || planned.isEmpty()) return;
        PlanFile file = there.get().plan();
        boolean isTooFar = planned.get() < amount * (1 - largestCut);
        Visit visit = Visit.of(here.caseFile().orElseThrow());
        PlanFile next = isTooFar
                ? file.setAside(now.day())
                : adapt.within(file, visit, amount).orElseGet(() -> file.setAside(now.day()));
        if (!next.equals(file)) add(own, now, next, there.get().sequence());
        here.readAgain();
    }

    /// @param why  in the person's own words
    void putAside(Own own, Moment now, Optional<String> why) {
        own.plan()
                .ifPresent(each -> add(own, now, new PlanKept(each.plan().setAside(now.day()), why), each.sequence()));
    }

    /// Another plan, followed from now on. False where one was kept meanwhile.
    ///
    /// @param after  the plan that was seen, 0 for none
    public boolean take(Own own, Moment now, PlanFile plan, long after) {
        return add(own, now, plan, after);
    }

    /// The same plan on other days, with the reason in the person's own words.
    boolean change(Own own, Moment now, PlanFile plan, Optional<String> why, long after) {
        return add(own, now, new PlanKept(plan, why), after);
    }

    /// @param after  the plan that was seen, 0 for none
    boolean add(Own own, Moment now, PlanFile plan, long after) {
        return add(own, now, new PlanKept(plan), after);
    }

    private boolean add(Own own, Moment now, PlanKept plan, long after) {
        var entry = new Entry(EntryId.made(clock.instant(), chance), now, new Deed.Adds(plan));
        return own.keep(entry, after) instanceof Appended.Stays;
    }
}
