package newleaf.intake;

import newleaf.documents.Labelled;

/// Where the person is now.
public enum Setting implements Labelled {
    HOME,
    CLINIC,
    EMERGENCY_DEPARTMENT,
    HOSPITAL,
    INTENSIVE_CARE
}
