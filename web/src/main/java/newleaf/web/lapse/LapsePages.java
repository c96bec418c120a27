package newleaf.web.lapse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.History;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.time.Moment;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/lapse` and `/today/lapse/saved`: what keeps safe first, then what happened, and what comes next.
@Controller
public final class LapsePages {
    public static final String LAPSE = "/today/lapse";
    static final String SAVED = LAPSE + "/saved";
    static final String FORM = "lapse/lapse";
    /// What a saved page says was done.
    static final String DONE = "done";

    static final String PUT_RIGHT = "put-right";
    static final String TAKEN_BACK = "taken-back";

    private final Days days;
    private final KeepOnce keeping;
    private final ReadLapse read;
    private final ShowLapse show;
    private final AfterLapse after;

    LapsePages(Days days, KeepOnce keeping, ReadLapse read, ShowLapse show, AfterLapse after) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
        this.show = show;
        this.after = after;
    }

    @GetMapping(LAPSE)
    Page form(Visit visit, Own own, HttpServletRequest request) {
        boolean isTakenBack = Typed.of(request.getParameterMap()).has(DONE, TAKEN_BACK);
        Lately lately = days.of(own, new Typed(Map.of()));
        Optional<LapseWord> notice = Optional.of(LapseWord.TAKEN_BACK).filter(_ -> isTakenBack);
        return Page.of(FORM, visit, show.blank(own, request, lately, notice));
    }

    @PostMapping(LAPSE)
    Object write(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        return switch (read.of(typed, lately.today())) {
            case Read.Wrong(var problems) ->
                again(visit, own, request, lately, problems, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var lapse) -> keep(visit, own, request, lately, lapse);
        };
    }

    /// The same lapse is kept once, in whatever window it was written.
    private Object keep(Visit visit, Own own, HttpServletRequest request, Lately lately, Lapse lapse) {
        Typed typed = Typed.of(request.getParameterMap());
        Moment moment = KeepOnce.about(lapse.from(), lately.now());
        History history = own.of(Kind.LAPSE);
        boolean isThere = ShowLapse.lapses(history).map(ShowLapse::lapse).anyMatch(lapse::equals);
        boolean isSeen = typed.one(LapseFields.SEEN).equals(String.valueOf(ShowLapse.latest(history)));
        if (isThere) return See.other(SAVED);
        KeepOnce.Came came = isSeen
                ? keeping.keep(own, typed, moment, lapse, Optional.empty())
                : keeping.wasKept(own, typed, moment, lapse);
        return switch (came) {
            case KEPT, WAS_KEPT -> See.other(SAVED);
            case MEANWHILE ->
                again(visit, own, request, lately, List.of(), Optional.of(LapseWord.MEANWHILE), HttpStatus.CONFLICT);
            case NOT_KEPT ->
                again(
                        visit,
                        own,
                        request,
                        lately,
                        List.of(),
                        Optional.of(LapseWord.NOT_KEPT),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// With what was typed; nothing is kept.
    private Page again(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Lately lately,
            List<FieldProblem> problems,
            Optional<LapseWord> notice,
            HttpStatus status) {
        Typed typed = Typed.of(request.getParameterMap());
        return Page.of(FORM, visit, show.form(own, request, lately, typed, problems, notice))
                .with(status);
    }

    /// The lapse that was the last to be kept.
    @GetMapping(SAVED)
    Object saved(Visit visit, Own own, Here here, HttpServletRequest request) {
        boolean isPutRight = Typed.of(request.getParameterMap()).has(DONE, PUT_RIGHT);
        LapseWord notice = isPutRight ? LapseWord.PUT_RIGHT_DONE : LapseWord.SAVED;
        Optional<Lapse> last = ShowLapse.lapses(own.of(Kind.LAPSE))
                .max(Comparator.comparingLong(Current::sequence))
                .map(ShowLapse::lapse);
        if (last.isEmpty()) return See.other(LAPSE);
        Lately lately = days.of(own, new Typed(Map.of()));
        return Page.of("lapse/saved", visit, after.of(own, here, request, lately, last.get(), notice));
    }
}
