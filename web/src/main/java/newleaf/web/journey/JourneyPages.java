package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/case`: one question a page, what was typed checked by `Intake` before it is kept.
@Controller
public final class JourneyPages {
    static final String CASE = "/case";
    private static final String QUESTION = CASE + "/q/{*id}";

    private final Steps steps;
    private final Route route;
    private final StepViews views;
    private final TakeAnswer take;
    private final Say words;

    JourneyPages(Steps steps, Route route, StepViews views, TakeAnswer take, Say words) {
        this.steps = steps;
        this.route = route;
        this.views = views;
        this.words = words;
        this.take = take;
    }

    @GetMapping(CASE)
    Object next(Visit visit, Here here) {
        return here.draft()
                .<Object>map(draft -> See.other(route.next(draft, here.assess(draft))))
                .orElseGet(() -> gone(visit));
    }

    @GetMapping(QUESTION)
    Object question(Visit visit, Here here, @PathVariable("id") String id) {
        Optional<CaseDraft> draft = here.draft();
        if (draft.isEmpty()) return gone(visit);
        return steps.at(id.substring(1), draft.get())
                .<Object>map(step -> shown(visit, step, Showing.of(draft.get()), here, Optional.empty()))
                .orElseGet(() -> See.other(CASE));
    }

    @ShowsStaleForm
    @PostMapping(QUESTION)
    Object answered(Visit visit, Here here, @PathVariable("id") String id) {
        Optional<CaseDraft> draft = here.draft();
        if (draft.isEmpty()) return gone(visit);
        return steps.at(id.substring(1), draft.get())
                .map(step -> answer(visit, step, here))
                .orElseGet(() -> See.other(CASE));
    }

    private Object answer(Visit visit, Step step, Here here) {
        Optional<CaseDraft> found = here.draft();
        if (found.isEmpty()) return gone(visit);
        return here.isFormFresh() ? taken(visit, step, here) : stale(visit, step, found.get(), here);
    }

    private Object taken(Visit visit, Step step, Here here) {
        Optional<CaseDraft> found = here.draft();
        if (found.isEmpty()) return gone(visit);
        CaseDraft before = found.get();
        return switch (take.of(step, before, here)) {
            case Entry.Taken(var next)
            when !here.keeps(next, Optional.of(step.id())) ->
                again(visit, step, before, here, JourneyWord.NOT_KEPT).with(HttpStatus.SERVICE_UNAVAILABLE);
            case Entry.Taken(var next) ->
                here.replace(before, next) ? onward(step, next, here) : taken(visit, step, here);
            case Entry.Refused(var problems) ->
                shown(visit, step, new Showing(before, Optional.of(here.typed()), problems), here, Optional.empty())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Object onward(Step step, CaseDraft draft, Here here) {
        boolean isUrgent = !Route.unread(draft, here.assess(draft)).isEmpty();
        if (isUrgent) return See.other(Route.URGENT);
        Optional<String> follows =
                step.followedBy(draft).filter(each -> !draft.hasLeft(each) || each.equals(CaseField.PRODUCTS.path()));
        if (follows.isPresent()) return See.other(Route.address(follows.get()));
        return See.other(comeBack(here).map(ComeBack::address).orElseGet(() -> onward(route, here)));
    }

    /// The first answer, once its questions were left; else the next question.
    static String onward(Route route, Here here) {
        boolean isDue = here.draft().filter(route::isFirstAnswerDue).isPresent();
        if (!isDue) return CASE;
        here.change(Route::shownFirstAnswer);
        return Route.END;
    }

    private Page stale(Visit visit, Step step, CaseDraft draft, Here here) {
        return again(visit, step, draft, here, JourneyWord.STALE).with(HttpStatus.FORBIDDEN);
    }

    /// With what was typed still in its form.
    private Page again(Visit visit, Step step, CaseDraft draft, Here here, JourneyWord notice) {
        Showing showing = new Showing(draft, Optional.of(here.typed()), List.of());
        return shown(visit, step, showing, here, Optional.of(notice));
    }

    private Page shown(Visit visit, Step step, Showing showing, Here here, Optional<JourneyWord> notice) {
        return Page.of("journey/step", visit, views.page(step, showing, here, comeBack(here), notice));
    }

    private Page gone(Visit visit) {
        return Page.of("journey/gone", visit, words).with(HttpStatus.GONE);
    }

    private static Optional<ComeBack> comeBack(Here here) {
        return ComeBack.of(here.typed().one(ComeBack.FIELD));
    }
}
