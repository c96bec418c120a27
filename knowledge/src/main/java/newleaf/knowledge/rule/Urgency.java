package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// How soon a person needs to be seen: now, today, within a week, or no hurry. In rising order.
public enum Urgency implements Labelled {
    ROUTINE,
    SOON,
    URGENT,
    EMERGENCY;

    public Urgency orHigher(Urgency other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
