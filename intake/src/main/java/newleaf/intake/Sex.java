package newleaf.intake;

import newleaf.documents.Labelled;

/// What a person says of their sex.
public enum Sex implements Labelled {
    MALE,
    FEMALE,
    OTHER
}
