package newleaf.guidance.situation;

import java.util.List;
import java.util.Optional;

/// How someone stands, decided before any sentence is chosen: one situation, one voice.
public sealed interface Situation {
    /// Help is called now, and all else waits.
    ///
    /// @param isWithout  whether kratom is not taken any more
    record Emergency(boolean isWithout) implements Situation {}

    /// The first days without kratom, or ill from going without.
    ///
    /// @param hours  since the last dose; empty where it was not told
    record InWithdrawal(Optional<Double> hours) implements Situation {
        @Override
        public String toString() {
            return "InWithdrawal";
        }
    }

    /// Without kratom, past the first days.
    record StayingWell() implements Situation {}

    /// A clinician comes before any plan.
    record TakingWithClinician() implements Situation {}

    /// Something that decides is not known.
    record TakingUnknown() implements Situation {}

    /// Cutting down or stopping on one's own is open.
    record TakingOpen() implements Situation {}

    /// A relative, of whose person nothing is known.
    record Worried() implements Situation {}

    /// A clinician, of whose person nothing is known.
    record Visit() implements Situation {}

    /// One of each, for tables of words.
    static List<Situation> all() {
        return List.of(
                new Emergency(false),
                new InWithdrawal(Optional.empty()),
                new StayingWell(),
                new TakingWithClinician(),
                new TakingUnknown(),
                new TakingOpen(),
                new Worried(),
                new Visit());
    }

    /// Whether "nothing urgent" may be said of it.
    default boolean isCalm() {
        return switch (this) {
            case StayingWell _, TakingOpen _ -> true;
            case Emergency _, InWithdrawal _, TakingWithClinician _, TakingUnknown _, Worried _, Visit _ -> false;
        };
    }

    default String label() {
        return switch (this) {
            case Emergency _ -> "emergency";
            case InWithdrawal _ -> "in-withdrawal";
            case StayingWell _ -> "staying-well";
            case TakingWithClinician _ -> "taking-with-clinician";
            case TakingUnknown _ -> "taking-unknown";
            case TakingOpen _ -> "taking-open";
            case Worried _ -> "worried";
            case Visit _ -> "visit";
        };
    }

    /// Which help line it names, the first that there is.
    default List<String> calls() {
        return switch (this) {
            case Emergency _ -> List.of("emergency");
            case InWithdrawal _,
                    StayingWell _,
                    TakingWithClinician _,
                    TakingUnknown _,
                    TakingOpen _,
                    Worried _,
                    Visit _ -> List.of("treatment", "mental-health", "crisis", "emergency");
        };
    }
}
