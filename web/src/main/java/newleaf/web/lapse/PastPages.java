package newleaf.web.lapse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Puts right how a lapse ended and what was learnt, or takes it back. What was written before stays in the record.
@Controller
public final class PastPages {
    public static final String CHANGE = LapsePages.LAPSE + "/change";
    public static final String TAKE_BACK = LapsePages.LAPSE + "/take-back";

    private final Days days;
    private final KeepOnce keeping;
    private final ReadLapse read;
    private final ShowLapse show;

    PastPages(Days days, KeepOnce keeping, ReadLapse read, ShowLapse show) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
        this.show = show;
    }

    /// Where a problem of this lapse stands on its page.
    public static String field(String id) {
        return "past-" + id;
    }

    @PostMapping(CHANGE)
    Object change(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        Optional<Current> there = ShowLapse.lapses(own.of(Kind.LAPSE))
                .filter(each -> each.id().toString().equals(typed.one(LapseFields.OF)))
                .findFirst();
        if (there.isEmpty()) return See.other(LapsePages.LAPSE);
        String field = field(there.get().id().toString());
        return switch (read.putRight(typed, ShowLapse.lapse(there.get()), lately.today(), field)) {
            case Read.Wrong(var problems) ->
                again(visit, own, request, lately, problems, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var lapse) -> keep(visit, own, request, lately, there.get(), lapse);
        };
    }

    private Object keep(Visit visit, Own own, HttpServletRequest request, Lately lately, Current there, Lapse lapse) {
        Typed typed = Typed.of(request.getParameterMap());
        boolean isSeen = typed.one(LapseFields.SEEN).equals(String.valueOf(there.sequence()));
        KeepOnce.Came came = isSeen
                ? keeping.keep(own, typed, there.moment(), lapse, Optional.of(there))
                : keeping.wasKept(own, typed, there.moment(), lapse);
        return switch (came) {
            case KEPT, WAS_KEPT -> See.other(LapsePages.SAVED + "?" + LapsePages.DONE + "=" + LapsePages.PUT_RIGHT);
            case MEANWHILE, NOT_KEPT ->
                again(visit, own, request, lately, List.of(), Optional.of(LapseWord.NOT_KEPT), HttpStatus.CONFLICT);
        };
    }

    private Page again(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Lately lately,
            List<FieldProblem> problems,
            Optional<LapseWord> notice,
            HttpStatus status) {
        Typed typed = Typed.of(request.getParameterMap());
        return Page.of(LapsePages.FORM, visit, show.form(own, request, lately, typed, problems, notice))
                .with(status);
    }

    @PostMapping(TAKE_BACK)
    Object takeBack(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, days.of(own, typed).now(), Kind.LAPSE);
        return See.other(LapsePages.LAPSE + "?" + LapsePages.DONE + "=" + LapsePages.TAKEN_BACK);
    }
}
