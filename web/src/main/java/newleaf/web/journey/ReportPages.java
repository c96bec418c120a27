package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.Report;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.result.Behind;
import newleaf.web.journey.result.Result;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.journey.result.WentBy;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/report`: what can be said now, on what is known; `/report/plan` and so on: the pages behind it.
@Controller
public final class ReportPages {
    /// Where a plan is fitted to someone, and back.
    public static final String WISHES = Route.WISHES + ComeBack.REPORT.suffix();

    private final Reports reports;
    private final Guidance guidance;
    private final Route route;
    private final Steps steps;
    private final CardHead situation;

    ReportPages(Guidance guidance, Reports reports, Route route, Steps steps) {
        this.reports = reports;
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
        return first(
                visit,
                here,
                report -> Page.of("journey/result", visit, new Result(report, situation, wentBy, open, told(report))));
    }

    @GetMapping(Route.END + "/{page}")
    Object behind(Visit visit, Here here, @PathVariable("page") String label) {
        Optional<ResultPage> page = ResultPage.labelled(label);
        if (page.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        FormToken token = here.token();
        boolean hasRecord = here.hasRecord();
        Function<Report, Page> behind = report ->
                Page.of("journey/behind", visit, new Behind(page.get(), report, told(report), token, hasRecord));
        return page.get().isCompared() ? whole(visit, here, behind) : first(visit, here, behind);
    }

    /// The words for who reads.
    private Say told(Report report) {
        Reader reader = Reader.of(report.assessment().caseFile().answeredBy(), report.audience());
        return new Say(guidance.to(reader).library().shelves());
    }

    private Object first(Visit visit, Here here, Function<Report, Page> page) {
        return reports.first(here)
                .map(asked -> WhenReady.shown(visit, asked, first -> page.apply(first.report())))
                .orElseGet(() -> See.other(StartPages.DOORS));
    }

    private Object whole(Visit visit, Here here, Function<Report, Page> page) {
        return reports.of(here)
                .map(asked -> WhenReady.shown(visit, asked, page::apply))
                .orElseGet(() -> See.other(StartPages.DOORS));
    }
}
