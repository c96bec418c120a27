package newleaf.web.journey;

import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.taper.plan.PlanFile;
import newleaf.web.computing.Awaited;
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
    private record Question(Audience audience, Optional<PlanFile> followed) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /// All of it but the ways side by side, which few read and which take longest. Empty when nothing was typed.
    public Optional<Awaited<First>> first(Here here) {
        var question = new Question(here.audience(), followed(here));
        return here.ask(
                First.class,
                question,
                assessment -> new First(over(question.followed()).withoutComparison(assessment, question.audience())));
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
        var question = new Question(here.audience(), followed(here));
        return here.ask(
                Report.class, question, assessment -> over(question.followed()).of(assessment, question.audience()));
    }

    /// The plan as its file is kept from now on.
    public Optional<Awaited<Kept>> kept(Here here) {
        Optional<PlanFile> followed = followed(here);
        return here.ask(Kept.class, followed, assessment -> kept(assessment, followed));
    }

    private Kept kept(Assessment assessment, Optional<PlanFile> followed) {
        Reader reader = Reader.of(assessment.caseFile().answeredBy());
        return guidance.to(reader).plans(PEOPLE).of(assessment, followed);
    }

    private MakeReport over(Optional<PlanFile> followed) {
        if (followed.isEmpty()) return reports;
        return new MakeReport(
                guidance,
                each -> each.forecasts()::of,
                each -> assessment ->
                        each.plans(PEOPLE).of(assessment, followed).answer());
    }

    private static Optional<PlanFile> followed(Here here) {
        return here.draft().map(CaseDraft::brought).flatMap(brought -> brought.plan());
    }
}
