package newleaf.web.tonight;

import java.util.Comparator;
import java.util.Optional;

/// A card as it is offered to one person.
///
/// @param symptom  against which, by its id
/// @param went     how it went with them; empty where they said nothing of it
public record Offered(Relief.Fold fold, String symptom, Optional<Went.Course> went) {
    /// What helped before, then what nobody knows, then what did not help; last what the answers speak against.
    /// Of equals the first.
    public static final Comparator<Offered> HELPFUL_FIRST = Comparator.comparing(
                    (Offered each) -> each.fold().isExcepted())
            .thenComparing(Offered::place)
            .thenComparing(Offered::much, Comparator.reverseOrder());

    /// What they said of it, in the order in which it is offered.
    private enum Place {
        HELPED,
        NOT_KNOWN,
        DID_NOT_HELP
    }

    /// Of the same card against two symptoms the one of which something was said, else this one.
    Offered known(Offered other) {
        return went.isEmpty() && other.went.isPresent() ? other : this;
    }

    /// How much it helped, 0 to 10.
    public Optional<Double> lastTime() {
        return went.map(Went.Course::lastTime);
    }

    private Place place() {
        return went.map(course -> course.helpedLastTime() ? Place.HELPED : Place.DID_NOT_HELP)
                .orElse(Place.NOT_KNOWN);
    }

    private double much() {
        return lastTime().orElse(0.0);
    }

    @Override
    public String toString() {
        return "Offered";
    }
}
