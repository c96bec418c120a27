package newleaf.care.meeting;

import newleaf.documents.Labelled;

/// Where one can be at a meeting.
public enum Attendance implements Labelled {
    IN_PERSON,
    ONLINE,
    HYBRID,
    /// Nowhere, just now.
    INACTIVE;

    public boolean isOnline() {
        return this == ONLINE || this == HYBRID;
    }

    public boolean isInPerson() {
        return this == IN_PERSON || this == HYBRID;
    }
}
