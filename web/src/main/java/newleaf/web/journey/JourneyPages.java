package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Drafts;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.Steps;
import newleaf.web.journey.step.Typed;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/start` and `/case`: one question a page, what was typed checked by `Intake` before it is kept.
@Controller
public final class JourneyPages {
    static final String START = "/start";
    private static final String CASE = "/case";
    private static final String QUESTION = CASE + "/q/{*id}";

    private final Drafts drafts;
    private final Cases cases;
    private final Steps steps;
    private final Route route;
    private final StepViews views;
    private final TakeAnswer take;
    private final JourneyWords words;

    JourneyPages(Drafts drafts, Cases cases, Steps steps, Route route, StepViews views, JourneyWords words) {
        this.drafts = drafts;
        this.cases = cases;
        this.steps = steps;
        this.route = route;
        this.views = views;
        this.words = words;
        this.take = new TakeAnswer(cases, words);
    }

    /// Who answers. Begins a draft only once that is sent.
    @GetMapping(START)
    Page start(Visit visit, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        CaseDraft draft = drafts.find(session).orElse(CaseDraft.empty());
        return shown(visit, who(), Showing.of(draft), request, Optional.empty());
    }

    @PostMapping(START)
    Object begin(Visit visit, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (drafts.find(session).isEmpty()) {
            if (!FormToken.isFresh(request)) return stale(visit, who(), CaseDraft.empty(), request);
            drafts.begin(session, CaseDraft.empty());
        }
        return answer(visit, who(), request, session);
    }

    @GetMapping(CASE)
    Object next(Visit visit, HttpServletRequest request) {
        return draft(request)
                .<Object>map(draft -> See.other(route.next(draft, cases.assess(draft))))
                .orElseGet(() -> gone(visit));
    }

    @GetMapping(QUESTION)
    Object question(Visit visit, HttpServletRequest request, @PathVariable("id") String id) {
        Optional<CaseDraft> draft = draft(request);
        if (draft.isEmpty()) return gone(visit);
        return steps.at(id.substring(1), draft.get())
                .<Object>map(step -> shown(visit, step, Showing.of(draft.get()), request, Optional.empty()))
                .orElseGet(() -> See.other(CASE));
    }

    @PostMapping(QUESTION)
    Object answered(Visit visit, HttpServletRequest request, @PathVariable("id") String id) {
        Optional<CaseDraft> draft = draft(request);
        HttpSession session = request.getSession(false);
        if (draft.isEmpty() || session == null) return gone(visit);
        return steps.at(id.substring(1), draft.get())
                .map(step -> answer(visit, step, request, session))
                .orElseGet(() -> See.other(CASE));
    }

    private Object answer(Visit visit, Step step, HttpServletRequest request, HttpSession session) {
        Optional<CaseDraft> found = drafts.find(session);
        if (found.isEmpty()) return gone(visit);
        CaseDraft before = found.get();
        if (!FormToken.isFresh(request)) return stale(visit, step, before, request);
        Typed typed = Typed.of(request.getParameterMap());
        return switch (take.of(step, typed, before)) {
            case Entry.Taken(var next) ->
                drafts.replace(session, before, next)
                        ? onward(step, next, request)
                        : answer(visit, step, request, session);
            case Entry.Refused(var problems) ->
                shown(visit, step, new Showing(before, Optional.of(typed), problems), request, Optional.empty())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Object onward(Step step, CaseDraft draft, HttpServletRequest request) {
        boolean isUrgent = !Route.unread(draft, cases.assess(draft)).isEmpty();
        if (isUrgent) return See.other(Route.URGENT);
        Optional<String> follows =
                step.followedBy(draft).filter(each -> !draft.hasLeft(each) || each.equals(CaseField.PRODUCTS.path()));
        if (follows.isPresent()) return See.other(Route.address(follows.get()));
        return See.other(isChange(request) ? AnswersPages.ANSWERS : CASE);
    }

    private Page stale(Visit visit, Step step, CaseDraft draft, HttpServletRequest request) {
        Showing showing = new Showing(draft, Optional.of(Typed.of(request.getParameterMap())), List.of());
        return shown(visit, step, showing, request, Optional.of(JourneyWord.STALE))
                .with(HttpStatus.FORBIDDEN);
    }

    private Page shown(
            Visit visit, Step step, Showing showing, HttpServletRequest request, Optional<JourneyWord> notice) {
        return Page.of(
                "journey/step", visit, views.page(step, showing, request.getSession(true), isChange(request), notice));
    }

    private Page gone(Visit visit) {
        return Page.of("journey/gone", visit, words).with(HttpStatus.GONE);
    }

    private Step who() {
        return steps.at(Steps.WHO, CaseDraft.empty()).orElseThrow();
    }

    private Optional<CaseDraft> draft(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(drafts::find);
    }

    private static boolean isChange(HttpServletRequest request) {
        return "answers".equals(request.getParameter(StepPage.RETURN));
    }
}
