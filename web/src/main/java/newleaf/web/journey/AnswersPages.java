package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Drafts;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.Steps;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/case/answers`: what was answered, and the way to change it.
@Controller
public final class AnswersPages {
    static final String ANSWERS = "/case/answers";

    private final Drafts drafts;
    private final Steps steps;
    private final JourneyWords words;

    AnswersPages(Drafts drafts, Steps steps, JourneyWords words) {
        this.drafts = drafts;
        this.steps = steps;
        this.words = words;
    }

    /// The page. Template `journey/answers`.
    public record Answers(List<Row> rows, List<Row> measured, JourneyWords words) {
        public Answers {
            rows = List.copyOf(rows);
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
    Page answers(Visit visit, HttpServletRequest request) {
        return draft(request)
                .map(draft -> Page.of("journey/answers", visit, new Answers(answered(draft), measured(draft), words)))
                .orElseGet(() -> Page.of("journey/gone", visit, words).with(HttpStatus.GONE));
    }

    @PostMapping("/case/product/{index}/remove")
    Object remove(Visit visit, HttpServletRequest request, @PathVariable("index") String index) {
        HttpSession session = request.getSession(false);
        boolean isRightForm = FormToken.isFresh(request) && index.matches("\\d{1,2}");
        if (session != null && isRightForm)
            drafts.change(session, draft -> Steps.withoutProduct(draft, Integer.parseInt(index)));
        return See.other(Route.address(CaseField.PRODUCTS.path()));
    }

    private List<Row> answered(CaseDraft draft) {
        return draft.left().keySet().stream()
                .filter(id -> !id.startsWith("product/") && !Steps.isShared(id) && !isMeasured(id))
                .flatMap(id -> steps.at(id, draft).stream())
                .map(step -> row(step, draft))
                .filter(row -> !row.said().isEmpty())
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
        boolean isAboutSomeoneElse =
                draft.text(Steps.WHO).filter(who -> !who.equals(AnsweredBy.SELF.label())).isPresent();
        List<Words> said = step.said(draft);
        return new Row(
                Route.address(step.id()) + "?" + StepPage.RETURN + "=answers",
                step.question(isAboutSomeoneElse),
                said.isEmpty() ? passed(draft.left().get(step.id())) : said);
    }

    private List<Words> passed(@org.jspecify.annotations.Nullable Given how) {
        if (how == Given.NOT_KNOWN) return List.of(words.the(JourneyWord.ANSWERS_NOT_KNOWN));
        return how == Given.RATHER_NOT_SAY ? List.of(words.the(JourneyWord.ANSWERS_NOT_SAID)) : List.of();
    }

    private Optional<CaseDraft> draft(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(drafts::find);
    }
}
