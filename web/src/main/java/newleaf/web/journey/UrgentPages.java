package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.place.HelpHere;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/case/urgent`: what cannot wait, and what to do, before the next question.
@Controller
public final class UrgentPages {
    private final Route route;
    private final Say words;
    private final HelpHere help;

    UrgentPages(Route route, Say words, Library library) {
        this.route = route;
        this.words = words;
        this.help = new HelpHere(library.shelves());
    }

    /// The page. Template `journey/urgent`.
    public record Urgent(Words heading, List<Finding> findings, List<HelpLine> lines, FormToken token, Say words) {
        public Urgent {
            findings = List.copyOf(findings);
            lines = List.copyOf(lines);
        }

        /// The numbers that stand before what to do.
        public List<HelpLine> atOnce() {
            return lines.stream().filter(Urgent::isAtOnce).toList();
        }

        /// The others, which come after it.
        public List<HelpLine> others() {
            return lines.stream().filter(line -> !isAtOnce(line)).toList();
        }

        private static boolean isAtOnce(HelpLine line) {
            return line.kind().equals("emergency") || line.kind().equals("crisis");
        }

        @Override
        public String toString() {
            return "Urgent";
        }
    }

    @GetMapping(Route.URGENT)
    Object urgent(Visit visit, Here here) {
        Optional<CaseDraft> draft = here.draft();
        if (draft.isEmpty()) return See.other("/case");
        Assessment assessment = here.assess(draft.get());
        List<Finding> findings = Route.urgent(assessment);
        if (findings.isEmpty()) return See.other("/case");
        return Page.of("journey/urgent", visit, page(assessment, findings, here.token()));
    }

    private Urgent page(Assessment assessment, List<Finding> findings, FormToken token) {
        Words heading =
                words.label(WordGroup.URGENCY, findings.getFirst().urgency().label());
        return new Urgent(heading, findings, help.of(assessment.caseFile().person()), token, words);
    }

    @ShowsStaleForm
    @PostMapping(Route.URGENT)
    Object read(Here here) {
        if (!here.isFormFresh()) return See.other(Route.URGENT);
        here.change(draft -> draft.reading(
                Route.urgent(here.assess(draft)).stream().map(Finding::rule).collect(Collectors.toSet())));
        return See.other(JourneyPages.onward(route, here));
    }
}
