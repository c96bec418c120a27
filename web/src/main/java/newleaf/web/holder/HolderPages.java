package newleaf.web.holder;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Kind;
import newleaf.care.time.Moment;
import newleaf.guidance.Library;
import newleaf.web.day.Answered;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.SaidOnce;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/holder`: what went to whoever keeps the doses and what came back. It counts what changed hands; it says of
/// no
/// amount that it is to be taken.
@Controller
public final class HolderPages {
    public static final String HOLDER = "/today/holder";

    private final Days days;
    private final KeepOnce keeping;
    private final ReadHolder read;
    private final ShowHolder show;

    HolderPages(Library library, Answered answered, Days days, KeepOnce keeping) {
        this.days = days;
        this.keeping = keeping;
        this.read = new ReadHolder(library.shelves());
        this.show = new ShowHolder(library.shelves(), answered);
    }

    @GetMapping(HOLDER)
    Page holder(Visit visit, Own own, HttpServletRequest request) {
        Optional<HolderWord> notice = SaidOnce.of(List.of(HolderNotice.values()), Typed.of(request.getParameterMap()))
                .map(HolderNotice::words);
        var nothing = new Typed(Map.of());
        return shown(
                visit,
                own,
                request,
                notice,
                nothing,
                List.of(),
                days.now(own, nothing).day());
    }

    @PostMapping(HOLDER)
    Object write(Visit visit, Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        Moment now = days.now(own, typed);
        return switch (read.of(typed, now.day())) {
            case Read.Wrong(var problems) ->
                shown(visit, own, request, Optional.empty(), typed, problems, now.day())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(ReadHolder.Passed(var day, var log)) ->
                switch (keeping.add(own, typed, KeepOnce.about(day, now), log)) {
                    case KEPT, WAS_KEPT -> See.other(HolderNotice.KEPT.at(HOLDER));
                    case MEANWHILE, NOT_KEPT ->
                        shown(visit, own, request, Optional.of(HolderWord.NOT_KEPT), typed, List.of(), now.day())
                                .with(HttpStatus.CONFLICT);
                };
        };
    }

    @PostMapping(HOLDER + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, days.now(own, typed), Kind.HOLDER_LOG);
        return See.other(HolderNotice.TAKEN_BACK.at(HOLDER));
    }

    private Page shown(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Optional<HolderWord> notice,
            Typed typed,
            List<FieldProblem> problems,
            LocalDate today) {
        return Page.of(
                "holder/holder",
                visit,
                new Holder(
                        notice,
                        show.forThem(),
                        Kept.of(own),
                        show.fields(own, typed, problems, today),
                        problems,
                        keeping.nameAgain(own, typed),
                        FormToken.of(request)));
    }
}
