package newleaf.web.journey;

import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.rule.Audience;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.taper.plan.PlanFile;
import newleaf.web.computing.Awaited;
import newleaf.web.journey.draft.Brought;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.session.Here;

/// The report on the case of whoever is here: made once, however many pages and files show it.
public final class Reports {
    private static final int PEOPLE = VirtualPeople.COMPARING;

    private final Guidance guidance;
    private final MakeReport reports;

    public Reports(Guidance guidance) {
        this.guidance = guidance;
        this.reports = MakeReport.comparing(guidance, PEOPLE);
    }

    /// What it depends on besides the case.
    private record Question(Audience audience, Plan plan) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /// The plan that is followed, and what has to be answered or seen before it goes on.
    private record Plan(Optional<PlanFile> followed, Optional<SaidCard> waits) {
        @Override
        public String toString() {
            return "Plan";
        }
    }

    /// All of it but the ways side by side, which few read and which take longest. Empty when nothing was typed.
    public Optional<Awaited<First>> first(Here here) {
        var question = new Question(here.audience(), plan(here));
        return here.ask(
                First.class,
                question,
                assessment -> new First(over(question.plan()).withoutComparison(assessment, question.audience())));
    }

    /// A report without its comparison.
    public record First(Report report) {
        @Override
        public String toString() {
            return "First";
        }
    }

    /// Empty when nothing was typed.
    public Optional<Awaited<Report>> of(Here here) {
        var question = new Question(here.audience(), plan(here));
        return here.ask(
                Report.class, question, assessment -> over(question.plan()).of(assessment, question.audience()));
    }

    /// The plan as its file is kept from now on.
    public Optional<Awaited<Kept>> kept(Here here) {
        Plan plan = plan(here);
        return here.ask(Kept.class, plan, assessment -> kept(assessment, plan));
    }

    private Kept kept(Assessment assessment, Plan plan) {
        Reader reader = Reader.of(assessment.caseFile().answeredBy());
        return kept(guidance.to(reader), assessment, plan);
    }

    private static Kept kept(Guidance told, Assessment assessment, Plan plan) {
        return told.plans(PEOPLE).of(assessment, plan.followed(), plan.waits());
    }

    private MakeReport over(Plan plan) {
        if (plan.followed().isEmpty() && plan.waits().isEmpty()) return reports;
        return new MakeReport(
                guidance,
                each -> each.forecasts()::of,
                each -> assessment -> kept(each, assessment, plan).answer());
    }

    private static Plan plan(Here here) {
        Brought brought = here.draft().map(CaseDraft::brought).orElse(Brought.NOTHING);
        return new Plan(brought.plan(), brought.waits());
    }
}
