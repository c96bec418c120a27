package newleaf.web.urge;

import java.util.List;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.tonight.Relief;

/// After some was taken. Template `urge/took`.
///
/// @param first  what keeps them safe now
/// @param now    numbers for an emergency
public record Took(Relief.Fold first, List<HelpLine> now) {
    public Took {
        now = List.copyOf(now);
    }
}
