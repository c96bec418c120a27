package newleaf.care.pattern;

import java.util.Optional;

/// By what a day counts as hard.
public enum Outcome {
    DIARY,
    /// Where too few days have a diary.
    CRAVING;

    Optional<Double> of(LivedDay day) {
        return switch (this) {
            case DIARY -> day.diary();
            case CRAVING -> day.craving();
        };
    }
}
