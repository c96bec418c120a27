package newleaf.intake;

import newleaf.knowledge.Labelled;

/// Who gave the answers.
public enum AnsweredBy implements Labelled {
    SELF,
    FAMILY,
    CLINICIAN
}
