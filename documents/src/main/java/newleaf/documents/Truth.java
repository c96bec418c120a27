package newleaf.documents;

/// Yes, no, or not known (Kleene's three-valued logic).
public enum Truth {
    YES,
    NO,
    NOT_KNOWN;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    public Truth or(Truth other) {
        if (this == YES || other == YES) return YES;
        return this == NO && other == NO ? NO : NOT_KNOWN;
    }

    public Truth and(Truth other) {
        return not().or(other.not()).not();
    }

    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case NOT_KNOWN -> NOT_KNOWN;
        };
    }
}
