package newleaf.web.card;

import java.util.List;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.words.Words;

/// A card as people read it: what it says, part by part, and what is behind it.
///
/// @param notes  for reviewers, written in English
public record ShownCard(Card card, List<Words> says, List<Words> notes, List<Behind> sources) {
    public ShownCard {
        says = List.copyOf(says);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// A source, and the place in it.
    public record Behind(newleaf.knowledge.card.Citation citation, String title, String where) {}
}
