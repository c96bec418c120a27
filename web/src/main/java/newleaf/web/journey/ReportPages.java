package newleaf.web.journey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.WordGroup;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.computing.Awaited;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.form.FormToken;
import newleaf.web.journey.result.Behind;
import newleaf.web.journey.result.Result;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.journey.result.WentBy;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.DeferredResult;

/// `/report`: what can be said now, on what is known; `/report/plan` and so on: the pages behind it.
@Controller
public final class ReportPages {
    /// Where a plan is fitted to someone, and back.
    public static final String WISHES = Route.WISHES + ComeBack.REPORT.suffix();

    private static final Duration SOON = Duration.ofSeconds(3);

    private final MakeReport reports;
    private final Guidance guidance;
    private final Route route;
    private final Steps steps;
    private final CardHead situation;

    ReportPages(Guidance guidance, Route route, Steps steps) {
        this.reports = MakeReport.comparing(guidance, VirtualPeople.COMPARING);
        this.guidance = guidance;
        this.route = route;
        this.steps = steps;
        this.situation =
                guidance.library().shelves().wordsCard(WordGroup.SITUATION).head();
    }

    @GetMapping(Route.END)
    Object report(Visit visit, Here here) {
        Optional<CaseDraft> draft = here.draft();
        WentBy wentBy = draft.map(each -> WentBy.of(each, steps, ComeBack.REPORT.suffix()))
                .orElseGet(() -> new WentBy(List.of()));
        int open = draft.map(each -> route.open(each, here.assess(each))).orElse(0);
        return answer(
                visit,
                here,
                report -> Page.of(
                        "journey/result", visit, new Result(report, situation, wentBy, open, told(report))));
    }

    @GetMapping(Route.END + "/{page}")
    Object behind(Visit visit, Here here, @PathVariable("page") String label) {
        Optional<ResultPage> page = ResultPage.labelled(label);
        if (page.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        FormToken token = here.token();
        return answer(
                visit,
                here,
                report -> Page.of("journey/behind", visit, new Behind(page.get(), report, told(report), token)));
    }

    /// The words for who reads.
    private Say told(Report report) {
        Reader reader = Reader.of(report.assessment().caseFile().answeredBy(), report.audience());
        return new Say(guidance.to(reader).library().shelves());
    }

    private Object answer(Visit visit, Here here, Function<Report, Page> page) {
        Audience audience = here.audience();
        return here.ask(Report.class, audience, assessment -> reports.of(assessment, audience))
                .map(asked -> shown(visit, asked, page))
                .orElseGet(() -> See.other(StartPages.DOORS));
    }

    private Object shown(Visit visit, Awaited<Report> asked, Function<Report, Page> page) {
        return switch (asked) {
            case Awaited.Ready<Report>(var report) -> page.apply(report);
            case Awaited.Later<Report>(var report) -> waiting(visit, report, page);
            case Awaited.Full<Report> _ -> busy(visit).with(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /// The report where it comes soon, else a page that asks again. No thread waits, and who has left sees nothing of
    /// it.
    private Object waiting(Visit visit, CompletableFuture<Optional<Report>> report, Function<Report, Page> page) {
        var answer = new DeferredResult<Object>(SOON.toMillis(), () -> busy(visit));
        CompletableFuture<Void> written = report.handle(
                        (made, failure) -> made == null ? failed(visit, failure) : whoIsHere(made, page))
                .thenAccept(answer::setResult);
        answer.onTimeout(() -> written.cancel(false));
        return answer;
    }

    /// What nobody had asked for lately was not begun; whoever asks again is answered.
    private static Object failed(Visit visit, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof CancellationException ? busy(visit) : Trouble.OUR_FAULT.page(visit);
    }

    private static Object whoIsHere(Optional<Report> report, Function<Report, Page> page) {
        return report.<Object>map(page).orElseGet(() -> See.other(StartPages.DOORS));
    }

    private static Page busy(Visit visit) {
        return Page.of("journey/busy", visit, "").with(HttpStatus.ACCEPTED).askedAgainAfter(1);
    }
}
