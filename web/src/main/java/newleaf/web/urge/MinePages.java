package newleaf.web.urge;

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
import newleaf.web.page.SaidOnce;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/urge/mine`: their own reasons, people and list, added and taken back one by one.
@Controller
public final class MinePages {
    public static final String MINE = UrgePages.URGE + "/mine";
    static final String KIND = "kind";
    private static final String PAGE = "urge/mine";
    private static final List<Kind> KINDS = List.of(Kind.REASON, Kind.CALL_PERSON, Kind.WHAT_HELPED, Kind.URGE);

    private final Days days;
    private final KeepOnce keeping;
    private final ReadMine read;

    MinePages(Days days, KeepOnce keeping, ReadMine read) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
    }

    @GetMapping(MINE)
    Page mine(Visit visit, Own own, HttpServletRequest request) {
        Optional<Notice> notice = SaidOnce.of(List.of(Notice.values()), Typed.of(request.getParameterMap()));
        return Page.of(PAGE, visit, page(own, request, notice, new Typed(Map.of()), List.of()));
    }

    @PostMapping(MINE)
    Object add(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.of(typed)) {
            case Read.Wrong(var problems) ->
                Page.of(PAGE, visit, page(own, request, Optional.empty(), typed, problems))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var content) -> keep(visit, own, request, typed, content);
        };
    }

    /// The same words stand there once, in whatever window they were written.
    private Object keep(Visit visit, Own own, HttpServletRequest request, Typed typed, Content content) {
        boolean isNew = KeepOnce.named(typed)
                .filter(id -> own.of(content.kind()).entries().stream()
                        .noneMatch(each -> each.entry().id().equals(id)))
                .isPresent();
        if (isNew && Mine.of(own).has(content)) return See.other(Notice.KEPT_BEFORE.at(MINE));
        return switch (keeping.add(own, typed, days.of(own, typed).now(), content)) {
            case KEPT, WAS_KEPT -> See.other(Notice.KEPT.at(MINE));
            case MEANWHILE, NOT_KEPT ->
                Page.of(PAGE, visit, page(own, request, Optional.of(Notice.NOT_KEPT), typed, List.of()))
                        .with(HttpStatus.CONFLICT);
        };
    }

    @PostMapping(MINE + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Labelled.of(KINDS, typed.one(KIND))
                .ifPresent(
                        kind -> keeping.takeBack(own, typed, days.of(own, typed).now(), kind));
        return See.other(Notice.TAKEN_BACK.at(MINE));
    }

    private MinePage page(
            Own own, HttpServletRequest request, Optional<Notice> notice, Typed typed, List<FieldProblem> problems) {
        return new MinePage(
                Mine.of(own),
                notice,
                read.fields(typed, problems),
                problems,
                List.of(keeping.name(), keeping.name(), keeping.name()),
                FormToken.of(request));
    }

    /// What has just been done, said once.
    public enum Notice implements SaidOnce {
        KEPT(UrgeWord.KEPT),
        KEPT_BEFORE(UrgeWord.KEPT_BEFORE),
        TAKEN_BACK(UrgeWord.TAKEN_BACK),
        NOT_KEPT(UrgeWord.NOT_KEPT);

        private final UrgeWord words;

        Notice(UrgeWord words) {
            this.words = words;
        }

        @Override
        public UrgeWord words() {
            return words;
        }

        @Override
        public String field() {
            return "done";
        }
    }
}
