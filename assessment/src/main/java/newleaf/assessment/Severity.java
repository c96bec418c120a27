package newleaf.assessment;

import newleaf.documents.Labelled;

/// How severe, in words. Moderately severe exists for withdrawal only.
public enum Severity implements Labelled {
    NONE,
    MILD,
    MODERATE,
    MODERATELY_SEVERE,
    SEVERE,
    UNKNOWN
}
