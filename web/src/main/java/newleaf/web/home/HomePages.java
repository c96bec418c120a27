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
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/`: what this is, in one sentence, and where to start. `/about`: how sure it is.
@Controller
public final class HomePages {
    private final Shelves shelves;

    HomePages(Library library) {
        this.shelves = library.shelves();
    }

    @GetMapping("/")
    Page home(Visit visit) {
        return Page.of("home", visit, new Home(list(WordGroup.PAGE_DOES), list(WordGroup.PAGE_DOES_NOT)));
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
                        cards.size(),
                        checked,
                        list(WordGroup.BASIS),
                        list(WordGroup.STRENGTH)));
    }

    private List<Words> list(WordGroup group) {
        return List.copyOf(shelves.words(group).values());
    }
}
