package newleaf.web.coping;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.helped.AskHelped;
import newleaf.web.tonight.Offered;

/// Every symptom or every moment, each with what may help. Template `coping/places`.
///
/// @param isOwn  whether the order is that of somebody who keeps a record
public record Places(CopingWord title, List<Place> places, boolean isOwn) {
    public Places {
        places = List.copyOf(places);
    }

    /// A symptom or a moment.
    ///
    /// @param id    where it stands on its page
    /// @param also  what else may help, on other pages
    public record Place(String id, Words name, List<Shown> shown, List<Coping.Link> also) {
        public Place {
            shown = List.copyOf(shown);
            also = List.copyOf(also);
        }

        @Override
        public String toString() {
            return "Place";
        }
    }

    /// A card, how it went, and whether it helped this time.
    ///
    /// @param ask  empty where no record is kept
    public record Shown(Offered offered, Optional<AskHelped> ask) {
        public Optional<Course> course() {
            return offered.went().map(Course::of);
        }

        @Override
        public String toString() {
            return "Shown";
        }
    }

    @Override
    public String toString() {
        return "Places";
    }
}
