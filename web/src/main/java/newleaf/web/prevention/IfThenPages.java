package newleaf.web.prevention;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import newleaf.care.content.PreventionPlan;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/prevention/if-then`: three at most; for a fourth one of them goes.
@Controller
public final class IfThenPages {
    public static final String IF_THEN = PreventionPages.PREVENTION + "/if-then";
    public static final String LET_GO = IF_THEN + "/let-go";
    private static final String PAGE = "prevention/if-then";

    private final Days days;
    private final ShowIfThens show;
    private final ReadPlan read;
    private final KeepPlan keeping;

    IfThenPages(Days days, ShowIfThens show, ReadPlan read, KeepPlan keeping) {
        this.days = days;
        this.show = show;
        this.read = read;
        this.keeping = keeping;
    }

    @GetMapping(IF_THEN)
    Page page(Visit visit, Own own, HttpServletRequest request) {
        Typed asked = Typed.of(request.getParameterMap());
        return Page.of(PAGE, visit, show.blank(own, request, PreventionNotice.of(asked)));
    }

    @PostMapping(IF_THEN)
    Object add(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.ifThen(typed, OwnPlan.of(own).plan(), visit.language())) {
            case Read.Wrong(var problems) ->
                Page.of(PAGE, visit, show.form(own, request, typed, problems, Optional.empty()))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var one) -> kept(visit, own, request, typed, plan -> KeepPlan.with(plan, one));
        };
    }

    @PostMapping(LET_GO)
    Object letGo(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return ReadPlan.letGo(typed, OwnPlan.of(own).plan())
                .map(which -> kept(visit, own, request, new Typed(Map.of()), plan -> KeepPlan.without(plan, which)))
                .orElseGet(() -> See.other(IF_THEN));
    }

    /// @param shown  what stands in the form where it could not be kept
    private Object kept(
            Visit visit, Own own, HttpServletRequest request, Typed shown, UnaryOperator<PreventionPlan> change) {
        Typed typed = Typed.of(request.getParameterMap());
        KeepOnce.Came came = keeping.keep(own, typed, days.now(own, typed), change);
        return switch (came) {
            case KEPT, WAS_KEPT -> See.other(PreventionNotice.KEPT.at(IF_THEN));
            case MEANWHILE, NOT_KEPT ->
                Page.of(PAGE, visit, show.form(own, request, shown, List.of(), Optional.of(PreventionNotice.of(came))))
                        .with(HttpStatus.CONFLICT);
        };
    }
}
