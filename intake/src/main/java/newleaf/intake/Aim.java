package newleaf.intake;

import newleaf.documents.Labelled;

/// What the person wants of kratom.
public enum Aim implements Labelled {
    QUIT,
    REDUCE,
    UNSURE
}
