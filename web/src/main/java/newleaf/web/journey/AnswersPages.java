package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.product.ProductSteps;
import newleaf.web.journey.step.wish.WishSteps;
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

/// `/case/answers`: what was answered, and the way to change it.
@Controller
public final class AnswersPages {
    static final String ANSWERS = "/case/answers";

    private final Steps steps;
    private final Say words;

    AnswersPages(Steps steps, Say words) {
        this.steps = steps;
        this.words = words;
    }

    /// The page. Template `journey/answers`.
    public record Answers(List<Row> rows, List<Row> wishes, List<Row> measured, Say words) {
        public Answers {
            rows = List.copyOf(rows);
            wishes = List.copyOf(wishes);
            measured = List.copyOf(measured);
        }

        @Override
        public String toString() {
            return "Answers";
        }
    }

    /// One question and what was said.
    public record Row(String address, Words question, List<Words> said) {
        public Row {
            said = List.copyOf(said);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    @GetMapping(ANSWERS)
    Page answers(Visit visit, Here here) {
        return here.draft()
                .map(draft -> Page.of(
                        "journey/answers", visit, new Answers(answered(draft), wishes(draft), measured(draft), words)))
                .orElseGet(() -> Page.of("journey/gone", visit, words).with(HttpStatus.GONE));
    }

    @ShowsStaleForm
    @PostMapping("/case/product/{index}/remove")
    Object remove(Visit visit, Here here, @PathVariable("index") String index) {
        boolean isAsked = here.isFormFresh() && index.matches("\\d{1,2}");
        if (isAsked && !isRemoved(here, Integer.parseInt(index))) return Trouble.CROWDED.page(visit);
        return See.other(Route.address(CaseField.PRODUCTS.path()));
    }

    /// False where the record could not keep what is left.
    private static boolean isRemoved(Here here, int index) {
        Optional<CaseDraft> without = here.draft().map(draft -> ProductSteps.without(draft, index));
        if (without.isPresent() && !here.keeps(without.get())) return false;
        here.change(draft -> ProductSteps.without(draft, index));
        return true;
    }

    private List<Row> answered(CaseDraft draft) {
        return draft.left().keySet().stream()
                .filter(id -> !id.startsWith("product/")
                        && !Steps.isShared(id)
                        && !isMeasured(id)
                        && !WishSteps.isOffered(id))
                .flatMap(id -> steps.at(id, draft).stream())
                .map(step -> row(step, draft))
                .filter(row -> !row.said().isEmpty())
                .toList();
    }

    private List<Row> wishes(CaseDraft draft) {
        return steps.all().stream()
                .filter(step -> WishSteps.isOffered(step.id()))
                .map(step -> row(step, draft))
                .toList();
    }

    private List<Row> measured(CaseDraft draft) {
        return steps.all().stream()
                .filter(step -> isMeasured(step.id()))
                .map(step -> row(step, draft))
                .toList();
    }

    private static boolean isMeasured(String step) {
        return CaseField.of(step).filter(CaseField::isMeasured).isPresent();
    }

    private Row row(Step step, CaseDraft draft) {
        List<Words> said = step.said(draft);
        return new Row(
                Route.address(step.id()) + ComeBack.ANSWERS.suffix(),
                step.question(draft.isAboutSomeoneElse()),
                said.isEmpty() ? passed(draft.left().get(step.id())) : said);
    }

    private List<Words> passed(@org.jspecify.annotations.Nullable Given how) {
        if (how == Given.NOT_KNOWN) return List.of(words.the(JourneyWord.ANSWERS_NOT_KNOWN));
        return how == Given.RATHER_NOT_SAY ? List.of(words.the(JourneyWord.ANSWERS_NOT_SAID)) : List.of();
    }
}
