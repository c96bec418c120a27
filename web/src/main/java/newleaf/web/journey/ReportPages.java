package newleaf.web.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.computing.Awaited;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.async.DeferredResult;

/// `/report`: what can be said now, on what is known.
@Controller
public final class ReportPages {
    /// Where a plan is fitted to someone, and back.
    public static final String WISHES = Route.WISHES + ComeBack.REPORT.suffix();

    private static final Duration SOON = Duration.ofSeconds(3);

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
        Audience audience = here.audience();
        return here.ask(Report.class, audience, assessment -> reports.of(assessment, audience))
                .map(asked -> shown(visit, asked))
                .orElseGet(() -> See.other(JourneyPages.START));
    }

    private Object shown(Visit visit, Awaited<Report> asked) {
        return switch (asked) {
            case Awaited.Ready<Report>(var report) -> page(visit, report);
            case Awaited.Later<Report>(var report) -> waiting(visit, report);
            case Awaited.Full<Report> _ -> busy(visit).with(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /// The report where it comes soon, else a page that asks again. No thread waits, and who has left sees nothing of
    /// it.
    private Object waiting(Visit visit, CompletableFuture<Optional<Report>> report) {
        var page = new DeferredResult<Object>(SOON.toMillis(), () -> busy(visit));
        CompletableFuture<Void> written = report.handle(
                        (made, failure) -> made == null ? failed(visit, failure) : page(visit, made))
                .thenAccept(page::setResult);
        page.onTimeout(() -> written.cancel(false));
        return page;
    }

    /// What nobody had asked for lately was not begun; whoever asks again is answered.
    private static Object failed(Visit visit, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof CancellationException ? busy(visit) : Trouble.OUR_FAULT.page(visit);
    }

    private Object page(Visit visit, Optional<Report> report) {
        return report.<Object>map(made -> page(visit, made)).orElseGet(() -> See.other(JourneyPages.START));
    }

    private Page page(Visit visit, Report report) {
        return Page.of("journey/report", visit, new Shown(report, words));
    }

    private static Page busy(Visit visit) {
        return Page.of("journey/busy", visit, "").with(HttpStatus.ACCEPTED).askedAgainAfter(1);
    }
}
