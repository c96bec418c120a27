package newleaf.web.family;

import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.Shelves;
import newleaf.web.help.HelpPages;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/family` and the pages below it: for everybody beside somebody. Nothing is asked first and nothing is remembered.
@Controller
public final class FamilyPages {
    public static final String ROOT = "/family";

    private final Shelves shelves;
    private final Nearby nearby;

    FamilyPages(Guidance guidance, HelpPages help) {
        this.shelves = guidance.to(Reader.RELATIVE).library().shelves();
        this.nearby = new Nearby(help);
    }

    @GetMapping(ROOT)
    Page family(Visit visit, Here here) {
        return Page.of("family/family", visit, nearby.of(here));
    }

    @GetMapping({ROOT + "/talk", ROOT + "/keep", ROOT + "/spray", ROOT + "/baby", ROOT + "/children", ROOT + "/you"})
    Page room(Visit visit, Here here) {
        return Page.of("family/room", visit, RoomPage.of(FamilyRoom.at(visit.path()), nearby.of(here), shelves));
    }
}
