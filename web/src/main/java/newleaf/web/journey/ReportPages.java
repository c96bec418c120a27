package newleaf.web.journey;

import java.util.Optional;
import java.util.function.Function;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.Report;
import newleaf.web.journey.result.Behind;
import newleaf.web.journey.result.Result;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Page;
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
    private final Say words;
    private final CardHead situation;

    ReportPages(Guidance guidance, Reports reports, Say words) {
        this.reports = reports;
        this.words = words;
        this.situation =
                guidance.library().shelves().wordsCard(WordGroup.SITUATION).head();
    }

    @GetMapping(Route.END)
    Object report(Visit visit, Here here) {
        return answer(visit, here, report -> Page.of("journey/result", visit, new Result(report, situation, words)));
    }

    @GetMapping(Route.END + "/{page}")
    Object behind(Visit visit, Here here, @PathVariable("page") String label) {
        Optional<ResultPage> page = ResultPage.labelled(label);
        if (page.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        return answer(visit, here, report -> Page.of("journey/behind", visit, new Behind(page.get(), report, words)));
    }

    private Object answer(Visit visit, Here here, Function<Report, Page> page) {
        return reports.of(here)
                .map(asked -> WhenReady.shown(visit, asked, page::apply))
                .orElseGet(() -> See.other(JourneyPages.START));
    }
}
