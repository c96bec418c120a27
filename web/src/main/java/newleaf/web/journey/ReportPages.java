package newleaf.web.journey;

import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/report`: what can be said now, on what is known.
@Controller
public final class ReportPages {
    /// Where a plan is fitted to someone, and back.
    public static final String WISHES = Route.WISHES + ComeBack.REPORT.suffix();

    private final MakeReport reports;
    private final Say words;

    ReportPages(Guidance guidance, Say words) {
        this.reports = MakeReport.comparing(guidance, VirtualPeople.COMPARING);
        this.words = words;
    }

    /// The page. Template `journey/report`.
    public record Shown(Report report, Say words) {
        /// Whether there is a plan that could be fitted.
        public boolean hasPlan() {
            return report.taper() instanceof TaperAnswer.Proposed || report.taper() instanceof TaperAnswer.Stopping;
        }

        @Override
        public String toString() {
            return "Shown";
        }
    }

    @GetMapping(Route.END)
    Object report(Visit visit, Here here) {
        return here.answered(Report.class, here.audience(), assessment -> reports.of(assessment, here.audience()))
                .<Object>map(report -> Page.of("journey/report", visit, new Shown(report, words)))
                .orElseGet(() -> See.other(JourneyPages.START));
    }
}
