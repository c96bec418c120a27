package newleaf.web.trends;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.Milestone;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/trends/aim`: what a person aims for, in their own words. Nothing is ticked for them.
@Controller
public final class AimPages {
    public static final String AIM = TrendsPages.TRENDS + "/aim";
    public static final String WHICH = "which";
    public static final String ON = "on";
    static final String WORDS = "words";
    static final String DONE = TrendsPages.TRENDS + "?" + ShowTrends.DONE + "=yes";
    private static final int LONGEST = 200;
    /// Nobody was in this record before.
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final Shelves shelves;
    private final ReadTrends read;
    private final ShowTrends show;
    private final KeepOnce keeping;

    AimPages(Library library, ReadTrends read, ShowTrends show, KeepOnce keeping) {
        this.shelves = library.shelves();
        this.read = read;
        this.show = show;
        this.keeping = keeping;
    }

    @PostMapping(AIM)
    Object add(Visit visit, Own own, Here here, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Read there = read.of(own, here, typed);
        String words = typed.one(WORDS);
        if (words.isEmpty() || words.length() > LONGEST || !isWhole(words)) {
            return wrong(visit, request, there, WORDS, TrendWord.WRONG_WORDS);
        }
        Milestone aim = new Milestone(Aim.AIMED, there.lately().today(), Optional.of(words));
        return kept(
                visit,
                request,
                there,
                WORDS,
                keeping.add(own, typed, there.lately().now(), aim));
    }

    @PostMapping(AIM + "/reached")
    Object reached(Visit visit, Own own, Here here, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Read there = read.of(own, here, typed);
        String which = typed.one(WHICH);
        Optional<Current> aimed = Aim.in(there.lately().all()).stream()
                .filter(each -> each.id().toString().equals(which))
                .findFirst();
        if (aimed.isEmpty()) return See.other(TrendsPages.TRENDS);
        Optional<LocalDate> on = day(typed, there.lately().today());
        String field = ON + "-" + which;
        if (on.isEmpty()) return wrong(visit, request, there, field, TrendWord.WRONG_DATE);
        Milestone reached = new Milestone(
                Aim.REACHED, on.get(), aimed.flatMap(Aim::milestone).flatMap(Milestone::words));
        return kept(
                visit,
                request,
                there,
                field,
                keeping.keep(own, typed, there.lately().now(), reached, aimed));
    }

    @PostMapping(AIM + "/take-back")
    Object takeBack(Own own, Here here, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, read.of(own, here, typed).lately().now(), Kind.MILESTONE);
        return See.other(DONE);
    }

    private Object kept(Visit visit, HttpServletRequest request, Read there, String field, KeepOnce.Came came) {
        return switch (came) {
            case KEPT, WAS_KEPT -> See.other(DONE);
            case MEANWHILE, NOT_KEPT -> {
                var problem = new FieldProblem(field, TrendWord.NOT_KEPT.in(shelves));
                yield show.again(visit, request, there, List.of(problem), HttpStatus.CONFLICT);
            }
        };
    }

    private Object wrong(Visit visit, HttpServletRequest request, Read there, String field, TrendWord word) {
        var problem = new FieldProblem(field, word.in(shelves));
        return show.again(visit, request, there, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static boolean isWhole(String words) {
        return words.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    private static Optional<LocalDate> day(Typed typed, LocalDate today) {
        return typed.day(ON).filter(day -> !day.isAfter(today) && !day.isBefore(EARLIEST));
    }
}
