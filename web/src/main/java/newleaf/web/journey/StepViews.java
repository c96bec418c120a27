package newleaf.web.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.notice.Notice;
import newleaf.web.component.progress.Progress;
import newleaf.web.component.step.StepForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.session.Here;

/// Puts the page of a question together.
final class StepViews {
    private static final List<JourneyWord> PARTS =
            List.of(JourneyWord.PART_EMERGENCY, JourneyWord.PART_SAFETY, JourneyWord.PART_FIT);

    private final Route route;
    private final Say words;

    StepViews(Route route, Say words) {
        this.route = route;
        this.words = words;
    }

    StepPage page(Step step, Showing showing, Here here, Optional<ComeBack> comeBack, Optional<JourneyWord> notice) {
        int part = route.part(showing.draft(), here.assess(showing.draft()));
        boolean isWho = step.id().equals(CaseDraft.WHO);
        return new StepPage(
                words.the(PARTS.get(part)),
                new Progress(isWho ? List.of() : parts(part)),
                notice.map(word -> new Notice(Notice.Kind.CAUTION, words.the(word))),
                step.pieces(showing),
                new StepForm(
                        isWho ? JourneyPages.START : Route.address(step.id()),
                        here.token(),
                        new ErrorSummary(showing.problems()),
                        buttons(step, showing, comeBack)),
                comeBack.map(ComeBack::label),
                step.isRefreshed(),
                !isWho,
                words);
    }

    private StepButtons buttons(Step step, Showing showing, Optional<ComeBack> comeBack) {
        if (step.id().equals(CaseDraft.WHO)) return new StepButtons(Optional.empty(), false, false, Optional.of("/"));
        String before = showing.draft()
                .before(step.id())
                .map(each -> Route.address(route.asked(each, showing.draft())))
                .orElse(JourneyPages.START);
        String back = comeBack.map(ComeBack::address).orElse(before);
        return new StepButtons(Optional.empty(), step.canBePassed(), step.canBePassed(), Optional.of(back));
    }

    private List<Progress.Part> parts(int now) {
        List<Progress.Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            var state = i < now ? Progress.State.DONE : i == now ? Progress.State.NOW : Progress.State.LATER;
            parts.add(new Progress.Part(words.the(PARTS.get(i)), state));
        }
        return parts;
    }
}
