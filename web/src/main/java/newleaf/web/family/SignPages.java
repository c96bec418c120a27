package newleaf.web.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.step.StepForm;
import newleaf.web.component.sure.Sure;
import newleaf.web.component.three.Three;
import newleaf.web.day.LinesHere;
import newleaf.web.form.Choice;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.help.HelpPages;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/family/signs`: what somebody has seen, and what it may mean. What is sent is answered and kept nowhere.
@Controller
public final class SignPages {
    static final String PATH = FamilyPages.ROOT + "/signs";

    private final Shelves shelves;
    private final Nearby nearby;
    private final LinesHere lines;

    SignPages(Guidance guidance, HelpPages help) {
        this.shelves = guidance.to(Reader.RELATIVE).library().shelves();
        this.nearby = new Nearby(help);
        this.lines = new LinesHere(shelves);
    }

    @GetMapping(PATH)
    Page ask(Visit visit, Here here) {
        return asking(visit, here, new Ticked(List.of(), List.of()));
    }

    @ShowsStaleForm
    @PostMapping(PATH)
    Page answer(Visit visit, Here here) {
        Ticked ticked = Ticked.of(here.typed());
        if (!here.isFormFresh()) return asking(visit, here, ticked).with(HttpStatus.FORBIDDEN);
        return Page.of("family/answer", visit, answer(ticked, here));
    }

    private Page asking(Visit visit, Here here, Ticked ticked) {
        var now = CheckboxList.of(
                Ticked.NOW,
                FamilyWord.SIGNS_NOW.in(shelves),
                Stream.of(Danger.values())
                        .map(each ->
                                choice(each.label(), each.word(), ticked.now().contains(each)))
                        .toList());
        var seen = CheckboxList.of(
                        Ticked.SEEN,
                        FamilyWord.SIGNS_SEEN.in(shelves),
                        Stream.of(Sign.values())
                                .map(each -> choice(
                                        each.label(), each.word(), ticked.seen().contains(each)))
                                .toList())
                .hinting(FamilyWord.SIGNS_SEEN_HINT.in(shelves));
        var form = new StepForm(
                PATH,
                here.token(),
                new ErrorSummary(List.of()),
                new StepButtons(
                        Optional.of(FamilyWord.SEE_MEANING.in(shelves)), false, false, Optional.of(FamilyPages.ROOT)));
        return Page.of("family/signs", visit, new Asking(nearby.of(here), now, seen, form));
    }

    private Choice choice(String value, FixedWord word, boolean isTicked) {
        return Choice.of(value, word.in(shelves)).chosenWhen(isTicked);
    }

    private Answer answer(Ticked ticked, Here here) {
        return new Answer(
                ticked.weight(),
                nearby.of(here),
                ticked.now().stream()
                        .map(each -> Told.of(each.card(), shelves).under(each.word()))
                        .toList(),
                ticked.seen().stream()
                        .map(each -> Told.of(each.card(), shelves).under(each.word()))
                        .toList(),
                also(ticked).map(each -> Told.of(each, shelves)).toList(),
                next(),
                lines.toTalk(here.caseFile().map(CaseFile::person), here.locales()),
                Sure.of(shelves.wordsCard(WordGroup.FAMILY).head()));
    }

    private static Stream<SaidCard> also(Ticked ticked) {
        Stream<SaidCard> mixed =
                ticked.seen().contains(Sign.MIXING) ? Stream.of(SaidCard.EVIDENCE_MIXING) : Stream.of();
        return switch (ticked.weight()) {
            case SEVERAL -> Stream.concat(Stream.of(SaidCard.SIGNS_SEVERAL, SaidCard.SIGNS_IN_SOMEONE_ELSE), mixed);
            case SOME -> Stream.concat(Stream.of(SaidCard.SIGNS_IN_SOMEONE_ELSE), mixed);
            case EMERGENCY, SEEN_TODAY, NOTHING -> Stream.of(SaidCard.NALOXONE_FOR_EVERYONE);
        };
    }

    private Three next() {
        return new Three(
                List.of(
                        action(FamilyWord.NEXT_TODAY, FamilyWord.NEXT_TODAY_SAYS),
                        action(FamilyWord.NEXT_TONIGHT, FamilyWord.NEXT_TONIGHT_SAYS),
                        action(FamilyWord.NEXT_WEEK, FamilyWord.NEXT_WEEK_SAYS)),
                Optional.empty());
    }

    private Three.Action action(FamilyWord when, FamilyWord what) {
        return new Three.Action(when.in(shelves), what.in(shelves));
    }
}
