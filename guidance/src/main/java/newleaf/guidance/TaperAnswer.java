package newleaf.guidance;

import java.util.List;

/// What can be said about a taper. None of these holds a dated schedule.
public sealed interface TaperAnswer {
    List<Reason> reasons();

    /// A door is closed: a clinician comes first.
    record NeedsClinician(List<Reason> reasons) implements TaperAnswer {
        public NeedsClinician {
            reasons = List.copyOf(reasons);
        }
    }

    /// There is nothing to taper.
    record NotNeeded(List<Reason> reasons) implements TaperAnswer {
        public NotNeeded {
            reasons = List.copyOf(reasons);
        }
    }

    /// A door, or the amount, is not known, or no plan can be made yet.
    record NotEnoughKnown(List<Reason> reasons, List<Comparison> compared) implements TaperAnswer {
        public NotEnoughKnown {
            reasons = List.copyOf(reasons);
            compared = List.copyOf(compared);
        }
    }

    /// A rule and the days it takes, without a single dated dose.
    record Comparison(String id, int days) {}

    default String label() {
        return switch (this) {
            case NeedsClinician needs -> "needs-clinician";
            case NotNeeded not -> "not-needed";
            case NotEnoughKnown not -> "not-enough-known";
        };
    }
}
