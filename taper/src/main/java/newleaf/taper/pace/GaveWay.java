package newleaf.taper.pace;

import newleaf.documents.Labelled;
import newleaf.intake.CaseField;

/// A wish that could not be met within the limits, and what was done instead.
///
/// @param why  its words are in `knowledge/words/words-taper.yaml`
public record GaveWay(CaseField<?> wish, Labelled why) {
    /// Wishes that are no limits.
    public enum Why implements Labelled {
        WEEKS_TOO_FEW,
        WEEKS_TOO_MANY,
        STOP_NOT_OFFERED,
        LAST_DOSE_NOT_WEIGHABLE,
        START_IS_PAST
    }
}
