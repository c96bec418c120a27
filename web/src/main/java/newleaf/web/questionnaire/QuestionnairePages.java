package newleaf.web.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.instrument.Answers;
import newleaf.assessment.instrument.ScoreInstrument;
import newleaf.assessment.instrument.Scored;
import newleaf.guidance.Library;
import newleaf.intake.CaseFile;
import newleaf.intake.Sex;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.words.Words;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.step.StepForm;
import newleaf.web.day.LinesHere;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.form.Typed;
import newleaf.web.page.Page;
import newleaf.web.page.PageWord;
import newleaf.web.page.Visit;
import newleaf.web.questionnaire.QuestionnaireList.Entry;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/questionnaires`: which there are. `/questionnaires/phq-9`: one of them. What is sent is scored in the answer to it
/// and kept nowhere.
@Controller
public final class QuestionnairePages {
    static final String ROOT = "/questionnaires";
    private static final String ONE = ROOT + "/{name}";

    private final Library library;
    private final Questionnaires questionnaires;
    private final QuestionnaireWords words;
    private final AskedItems items;
    private final ReadItems read;
    private final ScoreIt score;
    private final LinesHere lines;

    QuestionnairePages(Library library) {
        this.library = library;
        this.questionnaires = new Questionnaires(library.shelves());
        this.words = new QuestionnaireWords(library.shelves());
        this.items = new AskedItems(words);
        this.read = new ReadItems(items, words);
        this.score = new ScoreIt(words);
        this.lines = new LinesHere(library.shelves());
    }

    @GetMapping(ROOT)
    Page list(Visit visit) {
        return Page.of(
                "questionnaire/list",
                visit,
                new QuestionnaireList(
                        entries(questionnaires.asked(), visit), entries(questionnaires.entered(), visit), words));
    }

    private List<Entry> entries(List<InstrumentCard> cards, Visit visit) {
        return cards.stream()
                .map(card -> new Entry(
                        ROOT + "/" + Questionnaires.name(card),
                        card.name(),
                        card.purpose(),
                        questionnaires.isAskedIn(card, visit.language())))
                .toList();
    }

    @GetMapping(ONE)
    Page one(Visit visit, Here here, @PathVariable("name") String name) {
        return questionnaires
                .named(name)
                .map(card -> shown(card, visit, here, new Typed(Map.of()), List.of(), Optional.empty()))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    @ShowsStaleForm
    @PostMapping(ONE)
    Page scored(Visit visit, Here here, @PathVariable("name") String name) {
        Typed typed = here.typed();
        return questionnaires
                .named(name)
                .map(card -> here.isFormFresh()
                        ? scored(card, visit, here, typed)
                        : shown(card, visit, here, typed, List.of(), Optional.of(stale()))
                                .with(HttpStatus.FORBIDDEN))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    private Page scored(InstrumentCard card, Visit visit, Here here, Typed typed) {
        if (!questionnaires.isAskedIn(card, visit.language())) return entered(card, visit, here, typed);
        return switch (read.of(card, typed, sex(here))) {
            case Read.Wrong(var problems) -> wrong(card, visit, here, typed, problems);
            case Read.Usable(var answers) -> result(card, visit, here, typed, answers);
        };
    }

    private Page result(InstrumentCard card, Visit visit, Here here, Typed typed, Answers answers) {
        Scored scored = ScoreInstrument.of(card, answers);
        if (scored.outcome() instanceof Scored.Refused) {
            String first = card.items().getFirst().id();
            Words why = words.the(QuestionnaireWord.TIMES_DO_NOT_FIT);
            return wrong(card, visit, here, typed, List.of(new FieldProblem(first, why)));
        }
        return result(card, visit, here, scored, answers.scores());
    }

    private Page entered(InstrumentCard card, Visit visit, Here here, Typed typed) {
        return ReadItems.total(card, typed)
                .map(total -> ScoreInstrument.entered(card, total, Answers.Rater.SELF, sex(here)))
                .filter(scored -> !(scored.outcome() instanceof Scored.Refused))
                .map(scored -> result(card, visit, here, scored, Map.of()))
                .orElseGet(() -> wrong(card, visit, here, typed, List.of(outOfRange(card))));
    }

    private FieldProblem outOfRange(InstrumentCard card) {
        Words low =
                words.with(QuestionnaireWord.TOTAL_HELP, "low", card.scoring().lowest());
        return new FieldProblem(
                AskedItems.TOTAL,
                QuestionnaireWords.and(low, "high", card.scoring().highest()));
    }

    private Page result(InstrumentCard card, Visit visit, Here here, Scored scored, Map<String, Double> answered) {
        return Page.of("questionnaire/scored", visit, score.of(card, scored, answered, lines.of(here)));
    }

    private Page wrong(InstrumentCard card, Visit visit, Here here, Typed typed, List<FieldProblem> problems) {
        return shown(card, visit, here, typed, problems, Optional.empty()).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page shown(
            InstrumentCard card,
            Visit visit,
            Here here,
            Typed typed,
            List<FieldProblem> problems,
            Optional<Words> notice) {
        boolean isAsked = questionnaires.isAskedIn(card, visit.language());
        var form = new StepForm(
                ROOT + "/" + Questionnaires.name(card),
                here.token(),
                new ErrorSummary(problems),
                new StepButtons(Optional.of(words.the(QuestionnaireWord.SHOW_SCORE)), false, false, Optional.of(ROOT)));
        return Page.of(
                "questionnaire/page",
                visit,
                new QuestionnairePage(
                        card,
                        isAsked,
                        questionnaires.asked().contains(card),
                        notice,
                        isAsked ? items.of(card, typed, problems) : items.total(card, typed, problems),
                        form,
                        Optional.empty(),
                        words));
    }

    private Words stale() {
        return PageWord.STALE_WORDS.in(library.shelves());
    }

    private Optional<String> sex(Here here) {
        return here.caseFile()
                .map(CaseFile::person)
                .flatMap(person -> person.sex().known())
                .map(Sex::label);
    }
}
