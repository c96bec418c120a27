package newleaf.intake;

import newleaf.documents.Labelled;

/// Who gave the answers.
public enum AnsweredBy implements Labelled {
    SELF,
    FAMILY,
    CLINICIAN
}
