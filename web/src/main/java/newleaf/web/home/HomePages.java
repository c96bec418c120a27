package newleaf.web.home;

import java.util.List;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.StartPages;
import newleaf.web.journey.draft.Door;
import newleaf.web.member.House;
import newleaf.web.page.Page;
import newleaf.web.page.PageWord;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/`: what helps now without a question, and the doors for where someone is. `/about`: how sure it is.
@Controller
public final class HomePages {
    private static final List<Home.Way> DOORS = List.of(
            way(Door.TAKING, PageWord.DOOR_TAKING),
            way(Door.STOPPED, PageWord.DOOR_STOPPED),
            way(Door.BEFORE, PageWord.DOOR_BEFORE),
            way(Door.PROBLEM, PageWord.DOOR_PROBLEM),
            way(Door.WORRIED, PageWord.DOOR_WORRIED),
            way(Door.CLINICIAN, PageWord.DOOR_CLINICIAN));

    private final Shelves shelves;
    private final House house;

    HomePages(Library library, House house) {
        this.house = house;
        this.shelves = library.shelves();
    }

    private static Home.Way way(Door door, PageWord words) {
        return new Home.Way(StartPages.address(door), words);
    }

    @GetMapping("/")
    Page home(Visit visit, Here here) {
        return Page.of("home", visit, new Home(DOORS, here.draft().isPresent(), house.keeps()));
    }

    @GetMapping("/about")
    Page about(Visit visit) {
        List<Card> cards = shelves.all()
                .filter(card -> !(card instanceof SourceCard) && !(card instanceof WordsCard))
                .toList();
        long checked = cards.stream()
                .filter(card -> card.head().status() == Status.CHECKED)
                .count();
        return Page.of(
                "about",
                visit,
                new About(
                        list(WordGroup.PAGE_ABOUT),
                        list(WordGroup.PAGE_DOES),
                        list(WordGroup.PAGE_DOES_NOT),
                        cards.size(),
                        checked,
                        list(WordGroup.BASIS),
                        list(WordGroup.STRENGTH)));
    }

    private List<Words> list(WordGroup group) {
        return List.copyOf(shelves.words(group).values());
    }
}
