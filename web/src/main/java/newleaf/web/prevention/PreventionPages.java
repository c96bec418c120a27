package newleaf.web.prevention;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.time.Moment;
import newleaf.intake.CaseFile;
import newleaf.web.day.Answered;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Download;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.paper.PaperSize;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/prevention`: the plan on one page, each part with a form of its own, and the page that is printed.
@Controller
public final class PreventionPages {
    public static final String PREVENTION = "/today/prevention";
    public static final String LOOKED = PREVENTION + "/looked";
    public static final String PAPER = PREVENTION + "/page.pdf";
    private static final String PART = PREVENTION + "/{part}";
    private static final String FORM = "prevention/part";

    private final Days days;
    private final Answered answered;
    private final ShowPlan show;
    private final ReadPlan read;
    private final KeepPlan keeping;
    private final PlanPaper paper;

    PreventionPages(Days days, Answered answered, ShowPlan show, ReadPlan read, KeepPlan keeping, PlanPaper paper) {
        this.days = days;
        this.answered = answered;
        this.show = show;
        this.read = read;
        this.keeping = keeping;
        this.paper = paper;
    }

    @GetMapping(PREVENTION)
    Page plan(Visit visit, Own own, HttpServletRequest request) {
        return page(visit, own, request, PreventionNotice.of(Typed.of(request.getParameterMap())));
    }

    private Page page(Visit visit, Own own, HttpServletRequest request, Optional<PreventionNotice> notice) {
        return Page.of(
                "prevention/prevention",
                visit,
                show.plan(own, request, today(own).day(), notice));
    }

    private Moment today(Own own) {
        return days.now(own, new Typed(Map.of()));
    }

    @PostMapping(LOOKED)
    Object looked(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Moment now = days.now(own, typed);
        if (OwnPlan.of(own).entry().isEmpty()) return See.other(PREVENTION);
        KeepOnce.Came came = keeping.keep(own, typed, now, plan -> plan.lookedAt(now.day()));
        return switch (came) {
            case KEPT, WAS_KEPT -> See.other(PreventionNotice.LOOKED.at(PREVENTION));
            case MEANWHILE, NOT_KEPT ->
                page(visit, own, request, Optional.of(PreventionNotice.of(came)))
                        .with(HttpStatus.CONFLICT);
        };
    }

    @GetMapping(PAPER)
    Object paper(Visit visit, Own own, HttpServletRequest request) {
        if (OwnPlan.of(own).plan().isBlank()) return See.other(PREVENTION);
        var size = PaperSize.of(answered.caseFile(own).map(CaseFile::person), Collections.list(request.getLocales()));
        Prevention plan = show.plan(own, request, today(own).day(), Optional.empty());
        return new Download("newleaf-page.pdf", "application/pdf", paper.pdf(plan, visit.language(), size));
    }

    @GetMapping(PART)
    Page part(Visit visit, Own own, HttpServletRequest request, @PathVariable("part") String address) {
        return ShownPart.at(address)
                .map(part -> Page.of(FORM, visit, show.part(own, request, part)))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    @PostMapping(PART)
    Object keep(Visit visit, Own own, HttpServletRequest request, @PathVariable("part") String address) {
        return ShownPart.at(address)
                .map(part -> keep(visit, own, request, part))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    private Object keep(Visit visit, Own own, HttpServletRequest request, ShownPart part) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.part(typed, part, show.picks(own, part), visit.language())) {
            case Read.Wrong(var problems) ->
                again(visit, own, request, part, problems, Optional.empty()).with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var texts) -> {
                KeepOnce.Came came =
                        keeping.keep(own, typed, days.now(own, typed), plan -> plan.with(part.part(), texts));
                yield switch (came) {
                    case KEPT, WAS_KEPT -> See.other(PreventionNotice.KEPT.at(PREVENTION));
                    case MEANWHILE, NOT_KEPT ->
                        again(visit, own, request, part, List.of(), Optional.of(PreventionNotice.of(came)))
                                .with(HttpStatus.CONFLICT);
                };
            }
        };
    }

    private Page again(
            Visit visit,
            Own own,
            HttpServletRequest request,
            ShownPart part,
            List<FieldProblem> problems,
            Optional<PreventionNotice> notice) {
        return Page.of(FORM, visit, show.part(own, request, part, problems, notice));
    }
}
