package newleaf.web.recovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.documents.Labelled;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
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

/// `/today/recovery`: what somebody reached, each with its day, and why they go on. Nothing is counted in a row, so
/// nothing is ever reset.
@Controller
public final class RecoveryPages {
    public static final String RECOVERY = "/today/recovery";
    private static final String PAGE = "recovery/recovery";
    private static final List<Kind> KINDS = List.of(Kind.MILESTONE, Kind.REASON);

    private final Days days;
    private final KeepOnce keeping;
    private final ReadRecovery read;

    RecoveryPages(Days days, KeepOnce keeping, ReadRecovery read) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
    }

    @GetMapping(RECOVERY)
    Page recovery(Visit visit, Own own, HttpServletRequest request) {
        var asked = Typed.of(request.getParameterMap());
        return shown(visit, own, request, Done.said(asked), new Typed(Map.of()), List.of());
    }

    @PostMapping(RECOVERY)
    Object add(Visit visit, Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        return switch (read.of(typed, days.of(own, typed).today())) {
            case Read.Wrong(var problems) ->
                shown(visit, own, request, Optional.empty(), typed, problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var content) -> keep(visit, own, request, typed, content);
        };
    }

    /// The same words of the same day stand there once, in whatever window they were written.
    private Object keep(Visit visit, Own own, HttpServletRequest request, Typed typed, Content content) {
        boolean isNew =
                KeepOnce.named(typed).filter(id -> own.entry(id).isEmpty()).isPresent();
        if (isNew && Recovery.has(own, content)) return See.other(Done.KEPT_BEFORE.at(RECOVERY));
        return switch (keeping.add(own, typed, days.of(own, typed).now(), content)) {
            case KEPT, WAS_KEPT -> See.other(Done.KEPT.at(RECOVERY));
            case MEANWHILE, NOT_KEPT ->
                shown(visit, own, request, Optional.of(RecoveryWord.NOT_KEPT), typed, List.of())
                        .with(HttpStatus.CONFLICT);
        };
    }

    @PostMapping(RECOVERY + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        Labelled.of(KINDS, typed.one(ReadRecovery.KIND))
                .ifPresent(
                        kind -> keeping.takeBack(own, typed, days.of(own, typed).now(), kind));
        return See.other(Done.TAKEN_BACK.at(RECOVERY));
    }

    private Page shown(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Optional<RecoveryWord> notice,
            Typed typed,
            List<FieldProblem> problems) {
        return Page.of(
                PAGE,
                visit,
                new Recovery(
                        Recovery.milestones(own),
                        Recovery.reasons(own),
                        notice,
                        read.fields(typed, problems),
                        problems,
                        List.of(keeping.name(), keeping.name()),
                        FormToken.of(request)));
    }
}
