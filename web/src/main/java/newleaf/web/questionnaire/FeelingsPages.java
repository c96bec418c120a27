package newleaf.web.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Answers;
import newleaf.assessment.instrument.ScoreInstrument;
import newleaf.assessment.instrument.Scored;
import newleaf.care.content.ScoreTaken;
import newleaf.guidance.Library;
import newleaf.intake.CaseFile;
import newleaf.intake.Sex;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.step.StepForm;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.LinesHere;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.member.Own;
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

/// `/today/feelings/phq-9`: how somebody feels, in a week or at a look back, kept in their record: the questionnaires
/// whose cards name looks back. What the two questions find is asked with nine; the score and the last of the nine
/// become answers about oneself, so what they close is closed from then on.
@Controller
public final class FeelingsPages {
    private static final String ONE = "/today/feelings/{name}";
    private static final String FIRST = "phq-2";
    private static final String WHOLE = "phq-9";
    private static final String HELP = "/help";

    private final Questionnaires questionnaires;
    private final QuestionnaireWords words;
    private final AskedItems items;
    private final ReadItems read;
    private final ScoreIt score;
    private final LinesHere lines;
    private final Days days;
    private final KeepOnce keeping;

    FeelingsPages(Library library, Days days, KeepOnce keeping) {
        this.questionnaires = new Questionnaires(library.shelves());
        this.words = new QuestionnaireWords(library.shelves());
        this.items = new AskedItems(words);
        this.read = new ReadItems(items, words);
        this.score = new ScoreIt(words);
        this.lines = new LinesHere(library.shelves());
        this.days = days;
        this.keeping = keeping;
    }

    @GetMapping(ONE)
    Page one(Visit visit, Own own, Here here, @PathVariable("name") String name) {
        return card(name)
                .map(card -> shown(card, visit, here, new Typed(Map.of()), List.of()))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    @PostMapping(ONE)
    Object answered(Visit visit, Own own, Here here, @PathVariable("name") String name) {
        Optional<InstrumentCard> card = card(name);
        if (card.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        return switch (read.of(card.get(), here.typed(), sex(here))) {
            case Read.Wrong(var problems) ->
                shown(card.get(), visit, here, here.typed(), problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var answers) -> kept(card.get(), visit, own, here, answers);
        };
    }

    private Optional<InstrumentCard> card(String name) {
        return questionnaires.named(name).filter(card -> card.lookBack().isPresent());
    }

    private Object kept(InstrumentCard card, Visit visit, Own own, Here here, Answers answers) {
        Scored scored = ScoreInstrument.of(card, answers);
        Optional<ScoreTaken> taken = TakenHere.score(card, scored, answers);
        boolean isKept = isScoreKept(own, here, taken) && isAnswerKept(card, here, scored, answers);
        if (!isKept) {
            var problem = new FieldProblem(card.items().getFirst().id(), words.the(QuestionnaireWord.NOT_STORED));
            return shown(card, visit, here, here.typed(), List.of(problem)).with(HttpStatus.CONFLICT);
        }
        FeelingsFrom from = FeelingsFrom.of(here.typed());
        if (Questionnaires.name(card).equals(FIRST)) {
            return See.other(scored.alerts().isEmpty() ? from.page() : from.carriedTo("/today/feelings/" + WHOLE));
        }
        if (TakenHere.isOfDeath(answers)) return See.other(HELP);
        return Page.of(
                "questionnaire/scored",
                visit,
                score.of(card, scored, answers.scores(), lines.of(here)).kept(taken.isPresent(), from));
    }

    private boolean isScoreKept(Own own, Here here, Optional<ScoreTaken> taken) {
        return taken.map(each -> keeping.add(own, here.typed(), days.now(own, here.typed()), each))
                .filter(KeepOnce.Came.NOT_KEPT::equals)
                .isEmpty();
    }

    private static boolean isAnswerKept(InstrumentCard card, Here here, Scored scored, Answers answers) {
        Optional<CaseDraft> before = here.draft();
        if (before.isEmpty()) return true;
        CaseDraft all = TakenHere.said(before.get(), card, scored, answers);
        return all.equals(before.get()) || (here.keeps(all) && here.replace(before.get(), all));
    }

    private static Optional<String> sex(Here here) {
        return here.caseFile()
                .map(CaseFile::person)
                .flatMap(person -> person.sex().known())
                .map(Sex::label);
    }

    private Page shown(InstrumentCard card, Visit visit, Here here, Typed typed, List<FieldProblem> problems) {
        boolean isAsked = questionnaires.isAskedIn(card, visit.language());
        FeelingsFrom from = FeelingsFrom.of(here.typed());
        var form = new StepForm(
                from.carriedTo("/today/feelings/" + Questionnaires.name(card)),
                here.token(),
                new ErrorSummary(problems),
                new StepButtons(
                        Optional.of(words.the(QuestionnaireWord.SHOW_SCORE)), false, false, Optional.of(from.page())));
        return Page.of(
                "questionnaire/page",
                visit,
                new QuestionnairePage(
                        card,
                        isAsked,
                        true,
                        Optional.empty(),
                        isAsked ? items.of(card, typed, problems) : List.of(),
                        form,
                        Optional.of(keeping.name()),
                        words));
    }
}
