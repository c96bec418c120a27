package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.intake.CaseField;
import newleaf.intake.SuicidalThoughts;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/safety`: the safety question, with the numbers to call whatever is answered. The answer is kept as one about
/// oneself, so what it closes is closed from then on; any but "none" leads to help.
@Controller
public final class SafetyPages {
    static final String SAFETY = "/today/safety";
    private static final String FIELD = "safe";
    private static final String HELP = "/help";

    private final Shelves shelves;
    private final DayOf day;

    SafetyPages(Library library, DayOf day) {
        this.shelves = library.shelves();
        this.day = day;
    }

    @GetMapping(SAFETY)
    Page ask(Visit visit, Own own, HttpServletRequest request) {
        Words question = Asked.of(shelves, CaseField.SUICIDAL.path()).self();
        return Page.of(
                "today/safety",
                visit,
                new SafetyAsked(question, answers(), day.lines(own, request), FormToken.of(request)));
    }

    private Map<String, Words> answers() {
        Map<String, Words> answers = new LinkedHashMap<>();
        for (SuicidalThoughts each : SuicidalThoughts.values()) {
            answers.put(each.label(), shelves.word(WordGroup.SUICIDAL, each.label()));
        }
        return answers;
    }

    @PostMapping(SAFETY)
    Object answered(Own own, Here here) {
        String typed = here.typed().one(FIELD);
        Optional<SuicidalThoughts> said = Arrays.stream(SuicidalThoughts.values())
                .filter(each -> each.label().equals(typed))
                .findFirst();
        said.ifPresent(each -> keep(here, each));
        return See.other(said.filter(SuicidalThoughts.NONE::equals).isPresent() ? CheckInPages.SAVED : HELP);
    }

    /// Whoever has answered nothing about themselves has no plan that it could stop.
    private static void keep(Here here, SuicidalThoughts said) {
        here.draft().ifPresent(before -> {
            CaseDraft next = before.with(CaseField.SUICIDAL, said);
            if (here.keeps(next)) here.replace(before, next);
        });
    }
}
