package newleaf.web.urge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Urge;
import newleaf.care.time.Moment;
import newleaf.documents.Labelled;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/urge`: ten minutes, then ten more, as often as it takes. Nothing is kept before it is over.
@Controller
public final class UrgePages {
    public static final String URGE = "/today/urge";
    public static final String TOOK = URGE + "/took";
    public static final String KEPT = URGE + "/kept";
    static final String DID = "did";
    static final String DID_OWN = "did-own";
    static final String TRIGGER = "trigger";
    static final int LONGEST = 500;
    private static final String WAITING = "urge/waiting";
    private static final String PASSED = "urge/passed";

    private final Days days;
    private final KeepOnce keeping;
    private final ShowUrge show;

    UrgePages(Days days, KeepOnce keeping, ShowUrge show) {
        this.days = days;
        this.keeping = keeping;
        this.show = show;
    }

    @GetMapping(URGE)
    Page urge(Visit visit, Own own, HttpServletRequest request) {
        return Page.of("urge/urge", visit, show.urge(own, request));
    }

    @PostMapping(URGE)
    Page start(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return waiting(
                visit, own, request, Wave.begun(typed, days.of(own, typed).now()));
    }

    private Page waiting(Visit visit, Own own, HttpServletRequest request, Wave wave) {
        return Page.of(WAITING, visit, show.wave(own, request, wave, new Typed(Map.of()), List.of()));
    }

    @PostMapping(URGE + "/now")
    Object howNow(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Moment now = days.of(own, typed).now();
        Wave wave = Wave.of(typed, now);
        Optional<HowNow> said = Labelled.of(List.of(HowNow.values()), typed.one(HowNow.FIELD));
        if (said.isEmpty()) {
            return wrong(visit, own, request, WAITING, wave, List.of(show.problem(HowNow.FIELD, UrgeWord.WRONG_NOW)));
        }
        return switch (said.get()) {
            case SAME -> waiting(visit, own, request, wave.tenMore(now));
            case GONE, WEAKER ->
                Page.of(PASSED, visit, show.wave(own, request, wave.tenMore(now), new Typed(Map.of()), List.of()));
            case TOOK -> {
                wave.tenMore(now)
                        .over(Optional.empty(), Optional.empty(), true)
                        .ifPresent(urge -> keeping.add(own, typed, now, urge));
                yield See.other(TOOK);
            }
        };
    }

    private Page wrong(
            Visit visit, Own own, HttpServletRequest request, String page, Wave wave, List<FieldProblem> problems) {
        Typed typed = Typed.of(request.getParameterMap());
        return Page.of(page, visit, show.wave(own, request, wave, typed, problems))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(KEPT)
    Object keep(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Moment now = days.of(own, typed).now();
        Wave wave = Wave.of(typed, now);
        List<FieldProblem> problems = show.problems(typed, wave);
        if (!problems.isEmpty()) return wrong(visit, own, request, PASSED, wave, problems);
        Urge urge = wave.over(said(typed, TRIGGER), did(typed), false).orElseThrow();
        return switch (keeping.add(own, typed, now, urge)) {
            case KEPT, WAS_KEPT -> See.other(MinePages.Notice.KEPT.at(MinePages.MINE));
            case MEANWHILE, NOT_KEPT ->
                wrong(visit, own, request, PASSED, wave, List.of(show.problem(DID_OWN, UrgeWord.NOT_KEPT)));
        };
    }

    static Optional<String> said(Typed typed, String field) {
        return Optional.of(typed.one(field)).filter(each -> !each.isEmpty());
    }

    /// What helped, in their own words or off the list.
    static Optional<String> did(Typed typed) {
        return said(typed, DID_OWN).or(() -> said(typed, DID));
    }

    /// They took some: first what keeps them safe.
    @GetMapping(TOOK)
    Page took(Visit visit, Own own, HttpServletRequest request) {
        return Page.of("urge/took", visit, show.took(own, request));
    }
}
