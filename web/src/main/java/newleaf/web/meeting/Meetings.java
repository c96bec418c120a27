package newleaf.web.meeting;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.web.component.sure.Sure;

/// The page of meetings. Template `meeting/meetings`.
///
/// @param isListed  whether this server looks for a list
/// @param next      empty where there is none, or it cannot be read
public record Meetings(Known known, boolean isListed, Optional<NextOnes> next) {
    /// What is known of groups, each with its card.
    public record Known(List<EvidenceCard> groups, EvidenceCard sponsor, EvidenceCard medicines, EvidenceCard first) {
        public Known {
            groups = List.copyOf(groups);
        }

        static Known of(Shelves shelves) {
            return new Known(
                    List.of(
                            card(shelves, "evidence-groups-alcohol"),
                            card(shelves, "evidence-groups-other-drugs"),
                            card(shelves, "evidence-groups-secular")),
                    card(shelves, "evidence-groups-sponsor"),
                    card(shelves, "evidence-groups-medicines"),
                    card(shelves, "evidence-groups-first-meeting"));
        }

        private static EvidenceCard card(Shelves shelves, String id) {
            return shelves.evidence().stream()
                    .filter(card -> card.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no card " + id));
        }
    }

    public Sure sure(EvidenceCard card) {
        return Sure.of(card.head());
    }

    public List<Fellowship> twelve() {
        return Fellowship.of(Fellowship.Kind.TWELVE);
    }

    public List<Fellowship> secular() {
        return Fellowship.of(Fellowship.Kind.SECULAR);
    }

    @Override
    public String toString() {
        return "Meetings";
    }
}
