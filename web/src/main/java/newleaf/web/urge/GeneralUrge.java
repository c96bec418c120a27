package newleaf.web.urge;

import java.util.List;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.tonight.Relief;
import newleaf.web.tonight.Relief.Fold;

/// Ten minutes, then ten more, for whoever has no record. Template `urge/general`.
///
/// @param crisis  the number for thoughts of harming oneself
/// @param talk    for whoever is alone with it
public record GeneralUrge(Relief relief, List<HelpLine> crisis, List<HelpLine> talk) {
    /// As many as fit into ten minutes; the others are for the next ten.
    private static final int IN_TEN_MINUTES = 4;

    public GeneralUrge {
        crisis = List.copyOf(crisis);
        talk = List.copyOf(talk);
    }

    public List<Fold> first() {
        return all().subList(0, Math.min(IN_TEN_MINUTES, all().size()));
    }

    public List<Fold> more() {
        return all().subList(first().size(), all().size());
    }

    private List<Fold> all() {
        return relief.groups().stream().flatMap(group -> group.folds().stream()).toList();
    }

    @Override
    public String toString() {
        return "GeneralUrge";
    }
}
