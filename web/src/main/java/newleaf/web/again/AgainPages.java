package newleaf.web.again;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import newleaf.care.Current;
import newleaf.care.content.Attempt;
import newleaf.care.content.Kind;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/again`: what an earlier attempt has taught, before the paces of another one.
@Controller
public final class AgainPages {
    private final Shelves shelves;
    private final Again again;
    private final Days days;
    private final ReadAttempt read;
    private final KeepOnce keeping;

    AgainPages(Library library, Again again, Days days, KeepOnce keeping) {
        this.shelves = library.shelves();
        this.again = again;
        this.days = days;
        this.read = new ReadAttempt(library.shelves());
        this.keeping = keeping;
    }

    @GetMapping(Again.AGAIN)
    Page page(Visit visit, Own own, HttpServletRequest request) {
        return shown(visit, own, request, kept(own), List.of());
    }

    /// As it was answered last.
    private static Typed kept(Own own) {
        return own.of(Kind.ATTEMPT).current().stream()
                .max(Comparator.comparingLong(Current::sequence))
                .map(Current::content)
                .filter(Attempt.class::isInstance)
                .map(each -> ReadAttempt.filled((Attempt) each))
                .orElseGet(() -> new Typed(Map.of()));
    }

    @PostMapping(Again.AGAIN)
    Object answered(Visit visit, Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        return switch (read.of(typed)) {
            case Read.Wrong(var problems) -> wrong(visit, own, request, problems);
            case Read.Usable(var attempt) ->
                switch (keeping.add(own, typed, days.of(own, typed).now(), attempt)) {
                    case KEPT, WAS_KEPT -> See.other(ResultPage.PACE.path());
                    case MEANWHILE, NOT_KEPT ->
                        wrong(
                                visit,
                                own,
                                request,
                                List.of(new FieldProblem(ReadAttempt.DIFFERENT, AgainWord.NOT_KEPT.in(shelves))));
                };
        };
    }

    private Page wrong(Visit visit, Own own, HttpServletRequest request, List<FieldProblem> problems) {
        return shown(visit, own, request, Typed.of(request.getParameterMap()), problems)
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page shown(Visit visit, Own own, HttpServletRequest request, Typed typed, List<FieldProblem> problems) {
        return Page.of(
                "again/again",
                visit,
                new SecondAttempt(
                        Earlier.of(own),
                        again.triedBefore(own),
                        Taught.of(own, shelves),
                        typed,
                        problems,
                        keeping.name(),
                        FormToken.of(request)));
    }
}
