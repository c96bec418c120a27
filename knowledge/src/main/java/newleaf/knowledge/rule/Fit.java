package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// How well a strategy fits this person.
public enum Fit implements Labelled {
    PREFERRED,
    REASONABLE,
    CAUTION,
    AVOID;
}
