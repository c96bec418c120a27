package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Door;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/start/taking` and so on: the first questions behind a door of the first page. A draft begins only once they are
/// sent; it takes the place of an earlier one.
@Controller
public final class StartPages {
    /// Where the doors are.
    public static final String DOORS = "/";
    private static final String START = "/start/";

    private final Steps steps;
    private final StepViews views;
    private final TakeAnswer take;

    StartPages(Steps steps, StepViews views, TakeAnswer take) {
        this.steps = steps;
        this.views = views;
        this.take = take;
    }

    public static String address(Door door) {
        return START + door.label();
    }

    @GetMapping(START + "{door}")
    Page start(Visit visit, Here here, @PathVariable("door") String label) {
        return Door.labelled(label)
                .map(door -> shown(visit, door, Showing.of(known(here, door)), here, Optional.empty()))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    @ShowsStaleForm
    @PostMapping(START + "{door}")
    Object begin(Visit visit, Here here, @PathVariable("door") String label) {
        Optional<Door> door = Door.labelled(label);
        if (door.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        return here.isFormFresh() ? begun(visit, door.get(), here) : stale(visit, door.get(), here);
    }

    private Object begun(Visit visit, Door door, Here here) {
        return switch (take.of(first(door), known(here, door), here)) {
            case Entry.Refused(var problems) ->
                shown(
                                visit,
                                door,
                                new Showing(known(here, door), Optional.of(here.typed()), problems),
                                here,
                                Optional.empty())
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Entry.Taken(var draft)
            when !here.keeps(draft) ->
                again(visit, door, here, JourneyWord.NOT_KEPT).with(HttpStatus.SERVICE_UNAVAILABLE);
            case Entry.Taken(var draft) ->
                here.begin(draft) ? See.other(JourneyPages.CASE) : Trouble.CROWDED.page(visit);
        };
    }

    /// What was said behind the same door stays.
    private static CaseDraft known(Here here, Door door) {
        return here.draft().filter(draft -> draft.door() == door).orElseGet(() -> CaseDraft.through(door));
    }

    private Step first(Door door) {
        return steps.at(Route.FIRST, CaseDraft.through(door)).orElseThrow();
    }

    private Page stale(Visit visit, Door door, Here here) {
        return again(visit, door, here, JourneyWord.STALE).with(HttpStatus.FORBIDDEN);
    }

    private Page again(Visit visit, Door door, Here here, JourneyWord notice) {
        Showing showing = new Showing(known(here, door), Optional.of(here.typed()), List.of());
        return shown(visit, door, showing, here, Optional.of(notice));
    }

    private Page shown(Visit visit, Door door, Showing showing, Here here, Optional<JourneyWord> notice) {
        return Page.of("journey/step", visit, views.first(first(door), door, showing, here, notice));
    }
}
