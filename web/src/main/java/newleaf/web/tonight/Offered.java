package newleaf.web.tonight;

import java.util.Comparator;
import java.util.Optional;

/// The one card that is offered.
///
/// @param symptom   against which, by its id
/// @param lastTime  how much it helped, 0 to 10
public record Offered(Relief.Fold fold, String symptom, Optional<Double> lastTime) {
    /// Of equals the first.
    static final Comparator<Offered> HELPFUL_FIRST =
            Comparator.comparing(Offered::place).thenComparing(Offered::much, Comparator.reverseOrder());

    /// What they said of it, in the order in which it is offered.
    private enum Place {
        HELPED,
        NOT_KNOWN,
        DID_NOT_HELP
    }

    /// Of the same card against two symptoms the one of which something was said, else this one.
    Offered known(Offered other) {
        return lastTime.isEmpty() && other.lastTime.isPresent() ? other : this;
    }

    private Place place() {
        return lastTime.map(much -> much > 0 ? Place.HELPED : Place.DID_NOT_HELP)
                .orElse(Place.NOT_KNOWN);
    }

    private double much() {
        return lastTime.orElse(0.0);
    }

    @Override
    public String toString() {
        return "Offered";
    }
}
