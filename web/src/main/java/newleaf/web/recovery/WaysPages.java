package newleaf.web.recovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.sure.Sure;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/recovery/ways`: twelve steps and ways without faith, side by side. `/today/recovery/home`: what to have
/// before coming home from a stay in treatment. A note is kept as a lesson that was gone through: it says which
/// reflection, and what the person wrote down from it.
@Controller
public final class WaysPages {
    public static final String WAYS = RecoveryPages.RECOVERY + "/ways";
    public static final String HOME = RecoveryPages.RECOVERY + "/home";
    public static final String NOTE = RecoveryPages.RECOVERY + "/note";
    public static final String WHICH = "which";
    public static final String SEEN = "seen";
    private static final List<Reflection.Path> BOTH =
            List.of(Reflection.Path.TWELVE, Reflection.Path.SECULAR, Reflection.Path.HABITS);

    private final Shelves shelves;
    private final Days days;
    private final KeepOnce keeping;

    WaysPages(Library library, Days days, KeepOnce keeping) {
        this.shelves = library.shelves();
        this.days = days;
        this.keeping = keeping;
    }

    @GetMapping(WAYS)
    Page ways(Visit visit, Own own, HttpServletRequest request) {
        return shown(visit, own, request, WAYS, new Typed(Map.of()), List.of(), said(request));
    }

    @GetMapping(HOME)
    Page home(Visit visit, Own own, HttpServletRequest request) {
        return shown(visit, own, request, HOME, new Typed(Map.of()), List.of(), said(request));
    }

    private static Optional<RecoveryWord> said(HttpServletRequest request) {
        return Done.said(Typed.of(request.getParameterMap()));
    }

    @PostMapping(NOTE)
    Object note(Visit visit, Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        Optional<Reflection> which = Reflection.of(typed.one(WHICH));
        if (which.isEmpty()) return See.other(WAYS);
        String page = page(which.get());
        Optional<String> note = ReadRecovery.note(typed);
        if (note.isEmpty()) {
            var problem = new FieldProblem(which.get().label(), RecoveryWord.WRONG_NOTE.in(shelves));
            return shown(visit, own, request, page, typed, List.of(problem), Optional.empty())
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (keep(own, typed, which.get(), note)) {
            case KEPT, WAS_KEPT -> See.other(Done.KEPT.at(page));
            case MEANWHILE, NOT_KEPT ->
                shown(visit, own, request, page, typed, List.of(), Optional.of(RecoveryWord.NOT_KEPT))
                        .with(HttpStatus.CONFLICT);
        };
    }

    private KeepOnce.Came keep(Own own, Typed typed, Reflection which, Optional<String> note) {
        var done = new LessonDone(which.kept(), note);
        Optional<Current> there = Optional.ofNullable(Ways.notes(own).get(which.kept()));
        String seen = String.valueOf(there.map(Current::sequence).orElse(0L));
        var now = days.of(own, typed).now();
        if (!seen.equals(typed.one(SEEN))) return keeping.wasKept(own, typed, now, done);
        return keeping.keep(own, typed, now, done, there);
    }

    @PostMapping(NOTE + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        var typed = Typed.of(request.getParameterMap());
        Optional<Reflection> which = Reflection.of(typed.one(WHICH));
        boolean isNote = which.map(Reflection::kept)
                .map(Ways.notes(own)::get)
                .filter(each -> each.id().toString().equals(typed.one(KeepOnce.ENTRY)))
                .isPresent();
        if (isNote) keeping.takeBack(own, typed, days.of(own, typed).now(), Kind.LESSON_DONE);
        return See.other(Done.TAKEN_BACK.at(which.map(WaysPages::page).orElse(WAYS)));
    }

    private static String page(Reflection which) {
        return which.path() == Reflection.Path.HOME ? HOME : WAYS;
    }

    private Page shown(
            Visit visit,
            Own own,
            HttpServletRequest request,
            String page,
            Typed typed,
            List<FieldProblem> problems,
            Optional<RecoveryWord> notice) {
        boolean isHome = page.equals(HOME);
        Map<String, Current> notes = Ways.notes(own);
        Map<Reflection.Path, List<Ways.Noted>> paths = new EnumMap<>(Reflection.Path.class);
        for (Reflection.Path path : isHome ? List.of(Reflection.Path.HOME) : BOTH) {
            paths.put(
                    path,
                    Reflection.on(path).stream()
                            .map(each -> noted(each, notes, typed, problems))
                            .toList());
        }
        List<Ways.Said> said = isHome
                ? said("evidence-lost-tolerance", "evidence-naloxone-how", "evidence-following-up")
                : said(
                        "evidence-ways-side-by-side",
                        "evidence-mutual-help",
                        "evidence-helping-others",
                        "evidence-gratitude");
        var ways = new Ways(paths, said, notice, problems, page, FormToken.of(request));
        return Page.of(isHome ? "recovery/home" : "recovery/ways", visit, ways);
    }

    private Ways.Noted noted(Reflection which, Map<String, Current> notes, Typed typed, List<FieldProblem> problems) {
        Optional<Current> there = Optional.ofNullable(notes.get(which.kept()));
        Optional<String> note = there.flatMap(each -> ((LessonDone) each.content()).kept());
        boolean isTyped = typed.one(WHICH).equals(which.label());
        return new Ways.Noted(
                which,
                note,
                isTyped ? typed.one(ReadRecovery.NOTE) : note.orElse(""),
                new ErrorSummary(problems).at(which.label()),
                keeping.name(),
                there.map(each -> each.id().toString()),
                there.map(Current::sequence).orElse(0L));
    }

    private List<Ways.Said> said(String... ids) {
        return Stream.of(ids)
                .map(id -> shelves.card(id)
                        .filter(EvidenceCard.class::isInstance)
                        .map(EvidenceCard.class::cast)
                        .orElseThrow())
                .map(card -> new Ways.Said(card.says(), Sure.of(card.head())))
                .toList();
    }
}
