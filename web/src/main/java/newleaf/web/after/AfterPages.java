package newleaf.web.after;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Episode;
import newleaf.care.content.Kind;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/after`: when the last dose was, and the looks back after it. Nothing here counts against anybody.
@Controller
public final class AfterPages {
    public static final String AFTER = "/today/after";
    /// Where an episode of taking again is looked at.
    public static final String LAPSE = "/today/lapse";

    public static final String LOOK = AFTER + "/look";
    public static final String SEEN = "seen";
    /// Which button of the form of the last dose was pressed.
    public static final String ANEW = "anew";

    private final Days days;
    private final AfterOf after;
    private final ReadAfter read;
    private final KeepOnce keeping;

    AfterPages(Days days, AfterOf after, ReadAfter read, KeepOnce keeping) {
        this.days = days;
        this.after = after;
        this.read = read;
        this.keeping = keeping;
    }

    @GetMapping(AFTER)
    Page page(Visit visit, Own own, HttpServletRequest request) {
        var asked = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, new Typed(Map.of()));
        return shown(visit, own, request, lately, new Typed(Map.of()), List.of(), AfterNotice.of(asked));
    }

    /// The day of the last dose: said, put right, or said anew after taking again.
    @PostMapping(AFTER)
    Object day(Visit visit, Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        return switch (read.day(typed, lately.today())) {
            case Read.Wrong(var problems) -> wrong(visit, own, request, lately, problems);
            case Read.Usable(var day) ->
                came(visit, own, request, lately, keep(own, typed, lately, day), AfterNotice.DAY_KEPT);
        };
    }

    private KeepOnce.Came keep(Own own, Typed typed, Lately lately, LocalDate day) {
        Optional<Current> there = LastDose.of(own).map(LastDose::entry);
        Episode said = LastDose.episode(day);
        String seen = String.valueOf(there.map(Current::sequence).orElse(0L));
        if (!seen.equals(typed.one(SEEN))) return keeping.wasKept(own, typed, lately.now(), said);
        boolean isAnew = !typed.one(ANEW).isEmpty();
        return keeping.keep(own, typed, lately.now(), said, there.filter(_ -> !isAnew));
    }

    /// A look back, had or left out.
    @PostMapping(LOOK)
    Object look(Visit visit, Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        Optional<Look> look = after.looks(own, lately).stream()
                .filter(each -> each.what().equals(typed.one(ReadAfter.LOOK)))
                .filter(each -> each.isDue() || each.entry().isPresent())
                .findFirst();
        if (look.isEmpty()) return See.other(AFTER);
        return switch (read.look(typed, look.get(), lately.today())) {
            case Read.Wrong(var problems) -> wrong(visit, own, request, lately, problems);
            case Read.Usable(var said) -> {
                KeepOnce.Came came = look.get().isDue()
                        ? keeping.keep(own, typed, lately.now(), said, Optional.empty())
                        : keeping.wasKept(own, typed, lately.now(), said);
                yield came(visit, own, request, lately, came, AfterNotice.of(said));
            }
        };
    }

    @PostMapping(LOOK + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, days.of(own, typed).now(), Kind.FOLLOW_UP);
        return See.other(AFTER);
    }

    private Object came(
            Visit visit, Own own, HttpServletRequest request, Lately lately, KeepOnce.Came came, AfterNotice kept) {
        var typed = Typed.of(request.getParameterMap());
        return switch (came) {
            case KEPT, WAS_KEPT -> See.other(kept.at(AFTER));
            case MEANWHILE ->
                shown(visit, own, request, lately, typed, List.of(), Optional.of(AfterNotice.MEANWHILE))
                        .with(HttpStatus.CONFLICT);
            case NOT_KEPT ->
                shown(visit, own, request, lately, typed, List.of(), Optional.of(AfterNotice.NOT_KEPT))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Page wrong(Visit visit, Own own, HttpServletRequest request, Lately lately, List<FieldProblem> problems) {
        var typed = Typed.of(request.getParameterMap());
        return shown(visit, own, request, lately, typed, problems, Optional.empty())
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page shown(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Lately lately,
            Typed typed,
            List<FieldProblem> problems,
            Optional<AfterNotice> notice) {
        return Page.of("after/after", visit, after.of(own, request, lately, typed, problems, notice));
    }
}
