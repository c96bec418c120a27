package newleaf.guidance.finding;

import newleaf.documents.Labelled;

/// One fact, and what it would have to be for a finding not to hold.
public record Flip(String fact, Relation relation, Object to) {
    /// How the fact would stand to the value.
    public enum Relation implements Labelled {
        IS,
        IS_NOT,
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST
    }

    @Override
    public String toString() {
        return "Flip";
    }
}
