package newleaf.web.journey;

import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.notice.Notice;
import newleaf.web.component.progress.Progress;
import newleaf.web.component.step.StepForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Door;
import newleaf.web.journey.route.HowFar;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.session.Here;

/// Puts the page of a question together.
final class StepViews {
    private final Route route;
    private final Say words;

    StepViews(Route route, Say words) {
        this.route = route;
        this.words = words;
    }

    /// The page behind a door; nothing needs to be kept yet.
    StepPage first(Step step, Door door, Showing showing, Here here, Optional<JourneyWord> notice) {
        boolean replaces = here.draft().filter(draft -> draft.door() != door).isPresent();
        var progress = new HowFar(true, 1, route.start(showing.draft()));
        return new StepPage(
                words.the(JourneyWord.START_TITLE),
                Optional.of(progress(progress)),
                notice.or(() -> Optional.of(JourneyWord.ANSWERS_REPLACED).filter(_ -> replaces))
                        .map(this::notice),
                step.pieces(showing),
                form(StartPages.address(door), step, showing, here, StartPages.DOORS),
                Optional.empty(),
                false,
                replaces,
                words);
    }

    StepPage page(Step step, Showing showing, Here here, Optional<ComeBack> comeBack, Optional<JourneyWord> notice) {
        CaseDraft draft = showing.draft();
        Optional<HowFar> howFar = route.howFar(step.id(), draft, here.assess(draft));
        return new StepPage(
                words.the(JourneyWord.START_TITLE),
                howFar.map(this::progress),
                notice.map(this::notice),
                step.pieces(showing),
                form(Route.address(step.id()), step, showing, here, back(step, draft, comeBack)),
                comeBack.map(ComeBack::label),
                step.isRefreshed(),
                true,
                words);
    }

    private StepForm form(String address, Step step, Showing showing, Here here, String back) {
        var buttons = new StepButtons(Optional.empty(), step.canBePassed(), step.canBePassed(), Optional.of(back));
        return new StepForm(address, here.token(), new ErrorSummary(showing.problems()), buttons);
    }

    private String back(Step step, CaseDraft draft, Optional<ComeBack> comeBack) {
        return comeBack.map(ComeBack::address)
                .or(() -> draft.before(step.id()).map(each -> Route.address(route.asked(each, draft))))
                .orElse(StartPages.DOORS);
    }

    private Notice notice(JourneyWord word) {
        return new Notice(Notice.Kind.CAUTION, words.the(word));
    }

    private Progress progress(HowFar howFar) {
        Words frame = words.the(howFar.isStart() ? JourneyWord.QUESTION_OF : JourneyWord.FIT_OF);
        Words at = Fill.at(frame, "at", number(howFar.at()));
        return new Progress(Fill.at(at, "all", number(howFar.all())), howFar.at() - 1, howFar.all());
    }

    private static Words number(int number) {
        return Words.same(Integer.toString(number));
    }
}
