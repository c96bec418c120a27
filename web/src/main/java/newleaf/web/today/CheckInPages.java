package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Kind;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.day.LowestMood;
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

/// `/today/check-in` and `/today/saved`: how a day was. A day has one check-in; what is written again takes its place.
@Controller
public final class CheckInPages {
    public static final String CHECK_IN = "/today/check-in";
    static final String SAVED = "/today/saved";
    private static final String FORM = "today/check-in";

    private final Days days;
    private final DayOf day;
    private final ReadCheckIn read;
    private final KeepOnce keeping;
    private final KeepCheckIn keepCheckIn;

    CheckInPages(Days days, DayOf day, ReadCheckIn read, KeepOnce keeping) {
        this.keepCheckIn = new KeepCheckIn(keeping);
        this.days = days;
        this.day = day;
        this.read = read;
        this.keeping = keeping;
    }

    @GetMapping(CHECK_IN)
    Page form(Visit visit, Own own, HttpServletRequest request) {
        Typed asked = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, new Typed(Map.of()));
        LocalDate about = ReadCheckIn.day(asked, lately.days()).orElseGet(lately::today);
        return Page.of(FORM, visit, day.form(own, request, lately, about));
    }

    @PostMapping(CHECK_IN)
    Object write(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        return switch (read.of(typed, lately.days())) {
            case Read.Wrong(var problems) -> again(visit, own, request, lately, problems, Optional.empty());
            case Read.Usable(var written) -> keep(visit, own, request, lately, written);
        };
    }

    private Object keep(Visit visit, Own own, HttpServletRequest request, Lately lately, ReadCheckIn.Written written) {
        Typed typed = Typed.of(request.getParameterMap());
        boolean isSeen = lately.checkIn(written.day())
                .map(Current::sequence)
                .map(String::valueOf)
                .filter(seen -> !seen.equals(typed.one(CheckInFields.SEEN)))
                .isEmpty();
        KeepOnce.Came came = keepCheckIn.of(own, typed, lately, written, isSeen);
        return switch (came) {
            case KEPT, WAS_KEPT -> kept(visit, own, request, written);
            case MEANWHILE -> meanwhile(visit, own, request, written.day());
            case NOT_KEPT -> again(visit, own, request, lately, List.of(), Optional.of(TodayWord.NOT_KEPT));
        };
    }

    private Object kept(Visit visit, Own own, HttpServletRequest request, ReadCheckIn.Written written) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        if (LowestMood.isAround(lately, written.day())) return See.other(SafetyPages.SAFETY);
        if (written.ungraded().isEmpty()) return See.other(SAVED);
        Map<String, List<String>> fields = new HashMap<>(typed.fields());
        fields.keySet().removeIf(field -> !read.isKeptOpen(field));
        long seen = lately.checkIn(written.day()).map(Current::sequence).orElse(0L);
        return Page.of(
                "today/ungraded",
                visit,
                new Ungraded(written.ungraded(), fields, keeping.name(), seen, FormToken.of(request)));
    }

    /// Something is there that was not seen: it is shown, and nothing is kept yet.
    private Page meanwhile(Visit visit, Own own, HttpServletRequest request, LocalDate about) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        Optional<SaidDay> there = day.said(lately, about);
        Optional<TodayWord> notice = Optional.of(there.isPresent() ? TodayWord.CHECK_IN_MEANWHILE : TodayWord.NOT_KEPT);
        return Page.of(FORM, visit, day.form(own, request, lately, about, typed, List.of(), notice, there))
                .with(HttpStatus.CONFLICT);
    }

    /// With what was typed; nothing is kept.
    private Page again(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Lately lately,
            List<FieldProblem> problems,
            Optional<TodayWord> notice) {
        Typed typed = Typed.of(request.getParameterMap());
        LocalDate about = ReadCheckIn.day(typed, lately.days()).orElseGet(lately::today);
        return Page.of(FORM, visit, day.form(own, request, lately, about, typed, problems, notice, Optional.empty()))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(SAVED)
    Object saved(Visit visit, Own own, HttpServletRequest request) {
        return saved(visit, own, request, new Typed(Map.of()), List.of());
    }

    private Object saved(Visit visit, Own own, HttpServletRequest request, Typed more, List<FieldProblem> problems) {
        Lately lately = days.of(own, new Typed(Map.of()));
        Optional<SaidDay> said = day.lastKept(lately);
        return said.<Object>map(
                        each -> Page.of("today/saved", visit, day.saved(own, request, lately, each, more, problems)))
                .orElseGet(() -> See.other(TodayPages.TODAY));
    }

    /// Pain and trigger, after saving.
    @PostMapping(SAVED)
    Object more(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Lately lately = days.of(own, typed);
        Optional<Current> there = ReadCheckIn.day(typed, lately.days()).flatMap(lately::checkIn);
        boolean isSeen = there.map(Current::sequence)
                .map(String::valueOf)
                .filter(typed.one(CheckInFields.SEEN)::equals)
                .isPresent();
        if (!isSeen) return See.other(SAVED);
        CheckIn before = Lately.said(there).orElseThrow();
        return switch (read.more(typed, there.get().moment().day(), before)) {
            case Read.Wrong(var problems) -> saved(visit, own, request, typed, problems);
            case Read.Usable(var written) -> {
                keeping.keep(own, typed, there.get().moment(), written.checkIn(), there);
                yield See.other(SAVED);
            }
        };
    }

    @PostMapping(CHECK_IN + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, days.of(own, typed).now(), Kind.CHECK_IN);
        return See.other(TodayPages.TODAY);
    }
}
