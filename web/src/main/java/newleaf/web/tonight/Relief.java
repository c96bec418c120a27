package newleaf.web.tonight;

import java.util.List;
import newleaf.knowledge.card.ComfortCard;
import newleaf.web.page.PageWord;

/// A page of comfort cards, each folded until it is wanted, and the other such pages.
public record Relief(RoomOfRelief room, List<Group> groups, List<RoomOfRelief> others) {
    public Relief {
        groups = List.copyOf(groups);
        others = List.copyOf(others);
    }

    /// Cards under one heading.
    ///
    /// @param opensFirst  whether the first stands open
    public record Group(PageWord heading, List<Fold> folds, boolean opensFirst) {
        public Group {
            folds = List.copyOf(folds);
        }
    }

    /// A card, and what a shop sells for it.
    public record Fold(ComfortCard card, List<ComfortCard> packets) {
        public Fold {
            packets = List.copyOf(packets);
        }
    }

    @Override
    public String toString() {
        return "Relief";
    }
}
