package newleaf.web.tonight;

import java.util.List;
import java.util.function.Predicate;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.words.Words;
import newleaf.web.page.PageWord;

/// A page of comfort cards, each folded until it is wanted.
public record Relief(RoomOfRelief room, List<Group> groups) {
    public Relief {
        groups = List.copyOf(groups);
    }

    /// The other such pages.
    public List<RoomOfRelief> others() {
        return RoomOfRelief.ALL.stream().filter(each -> each != room).toList();
    }

    /// An urge does not wait for a tap.
    public boolean opensFirst() {
        return room == RoomOfRelief.URGE;
    }

    /// Cards under one heading.
    public record Group(PageWord heading, List<Fold> folds) {
        public Group {
            folds = List.copyOf(folds);
        }
    }

    /// A card as it is shown to one visitor.
    ///
    /// @param packets     what a shop sells for it
    /// @param isExcepted  whether what was answered speaks against it
    public record Fold(ComfortCard card, List<ComfortCard> packets, List<Step> steps, boolean isExcepted) {
        public Fold {
            packets = List.copyOf(packets);
            steps = List.copyOf(steps);
        }

        /// For whoever reads it: of nobody is anything known that speaks against it.
        public static Fold ofNobody(ComfortCard card) {
            return of(card, List.of(), _ -> false);
        }

        static Fold of(ComfortCard card, List<ComfortCard> packets, Predicate<NotWith> excepts) {
            List<Step> steps = card.steps().stream()
                    .map(step -> new Step(step.says(), excepts.test(step.notWith())))
                    .toList();
            return new Fold(card, packets, steps, excepts.test(card.notWith()));
        }
    }

    /// One action.
    public record Step(Words says, boolean isExcepted) {}

    @Override
    public String toString() {
        return "Relief";
    }
}
