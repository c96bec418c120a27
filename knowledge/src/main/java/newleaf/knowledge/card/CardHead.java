package newleaf.knowledge.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What every card carries: its name, how sure it is, who wrote and who checked it.
///
/// @param certainty  how sure all that is known of it is together, where the card says so
public record CardHead(
        String id,
        String title,
        Status status,
        Basis basis,
        Strength strength,
        Optional<Certainty> certainty,
        List<Citation> citations,
        String writtenBy,
        Optional<String> checkedBy,
        LocalDate reviewedOn,
        LocalDate reviewBy,
        String place) {
    public CardHead {
        citations = List.copyOf(citations);
    }

    /// As it stands behind one statement of the card: as sure as that, and from there.
    public CardHead resting(Citation on) {
        return new CardHead(
                id,
                title,
                status,
                on.basis(),
                on.strength(),
                Optional.empty(),
                List.of(on),
                writtenBy,
                checkedBy,
                reviewedOn,
                reviewBy,
                place);
    }

    public CardHead certain(Certainty of) {
        return new CardHead(
                id,
                title,
                status,
                basis,
                strength,
                Optional.of(of),
                citations,
                writtenBy,
                checkedBy,
                reviewedOn,
                reviewBy,
                place);
    }
}
