package newleaf.web.urge;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.intake.CaseFile;
import newleaf.intake.Person;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.day.LinesHere;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.tonight.Relief;
import newleaf.web.tonight.RoomOfRelief;
import newleaf.web.tonight.TonightPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/urge`: ten minutes, then ten more, for whoever has no record. Nothing is asked and nothing is kept.
@Controller
public final class GeneralUrgePages {
    private static final String CRISIS = "crisis";

    private final TonightPages tonight;
    private final LinesHere lines;

    GeneralUrgePages(Library library, TonightPages tonight) {
        this.tonight = tonight;
        this.lines = new LinesHere(library.shelves());
    }

    @GetMapping("/urge")
    Page urge(Visit visit, Here here) {
        Relief relief = tonight.relief(RoomOfRelief.URGE, here);
        Optional<Person> person = here.caseFile().map(CaseFile::person);
        return page(visit, relief, lines.of(here), lines.toTalk(person, here.locales()));
    }

    /// For everyone, wherever they are.
    public Page forEveryone(Visit visit) {
        Relief relief = tonight.forEveryone(RoomOfRelief.URGE);
        return page(visit, relief, lines.of(Optional.empty(), List.of()), List.of());
    }

    private static Page page(Visit visit, Relief relief, List<HelpLine> atOnce, List<HelpLine> talk) {
        List<HelpLine> crisis = atOnce.stream()
                .filter(line -> line.kind().equals(CRISIS))
                .limit(1)
                .toList();
        return Page.of("urge/general", visit, new GeneralUrge(relief, crisis.isEmpty() ? atOnce : crisis, talk));
    }
}
