package newleaf.web.lapse;

import java.util.List;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.RuleCard;
import newleaf.web.component.sure.Sure;

/// What stands before any question. Template `lapse/first`.
///
/// @param hasStopped  whether they had stopped before
/// @param tolerance   says that it is lost
/// @param now         what to do, and when it is an emergency
/// @param emergency   the number for one
/// @param talk        someone to talk to
public record FirstOfAll(
        boolean hasStopped, RuleCard tolerance, ComfortCard now, List<HelpLine> emergency, List<HelpLine> talk) {
    public FirstOfAll {
        emergency = List.copyOf(emergency);
        talk = List.copyOf(talk);
    }

    public Sure sure() {
        return Sure.of(now.head()).also(tolerance.head().citations());
    }
}
