package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import newleaf.guidance.Assess;
import newleaf.guidance.Library;
import newleaf.knowledge.rule.Audience;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.clinician.Attestation;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/report`: what can be said now, on what is known.
@Controller
public final class ReportPages {
    private final CurrentCase current;
    private final Assess assess;
    private final MakeReport reports;
    private final JourneyWords words;

    ReportPages(CurrentCase current, Library library, JourneyWords words) {
        this.current = current;
        this.assess = new Assess(library);
        this.reports = MakeReport.comparing(library, VirtualPeople.COMPARING);
        this.words = words;
    }

    /// The page. Template `journey/report`.
    public record Shown(Report report, JourneyWords words) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    @GetMapping(Route.END)
    Object report(Visit visit, HttpServletRequest request) {
        Audience audience = Attestation.audience(request);
        return current.answered(request, Report.class, audience, caseFile -> reports.of(assess.of(caseFile), audience))
                .<Object>map(report -> Page.of("journey/report", visit, new Shown(report, words)))
                .orElseGet(() -> See.other(JourneyPages.START));
    }
}
