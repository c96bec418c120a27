package newleaf.care.meeting;

import newleaf.documents.Labelled;

/// Why a row of a list is left out. It never says what stood there.
///
/// @param row    from 1
/// @param field  of the format; empty where it is the row itself
public record MeetingFault(int row, String field, Why why) {
    /// What is the matter with it.
    public enum Why implements Labelled {
        NOT_AN_OBJECT,
        FIELD_TWICE,
        TOO_MUCH,
        MISSING,
        NOT_TEXT,
        TOO_LONG,
        UNSEEN_LETTERS,
        NOT_A_DAY,
        NOT_A_TIME,
        NOT_A_ZONE,
        NOT_A_LIST,
        NOT_HTTPS,
        NOT_A_PHONE,
        NOT_YES_OR_NO,
        NOT_A_MOMENT,
        SAME_AS_BEFORE
    }
}
