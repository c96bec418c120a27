package newleaf.intake;

import newleaf.documents.Labelled;

/// Who rated the scores.
public enum ScoreRater implements Labelled {
    SELF,
    CLINICIAN
}
