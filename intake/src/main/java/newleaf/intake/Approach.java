package newleaf.intake;

import newleaf.documents.Labelled;

/// How the person would like to go about it.
public enum Approach implements Labelled {
    TAPER,
    STOP,
    MEDICINE,
    UNSURE
}
