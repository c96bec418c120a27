package newleaf.web.card;

import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.rule.Audience;
import newleaf.web.clinician.Attestation;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/card/{id}`: any card with its sources.
@Controller
public final class CardPages {
    private final Shelves shelves;
    private final ShowCard cards;

    CardPages(Library library) {
        this.shelves = library.shelves();
        this.cards = new ShowCard(shelves);
    }

    @GetMapping("/card/{id}")
    Page card(Visit visit, @PathVariable("id") String id, Here here) {
        Optional<Card> found = shelves.card(id);
        if (found.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        Card card = found.get();
        if (ShowCard.isForClinicians(card) && here.audience() != Audience.CLINICIAN)
            return Attestation.page(visit, here);
        return Page.of("card", visit, cards.of(card));
    }
}
