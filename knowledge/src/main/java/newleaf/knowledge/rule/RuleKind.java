package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// What sort of finding a rule gives.
public enum RuleKind implements Labelled {
    EMERGENCY,
    CAUTION,
    INTERACTION,
    SUGGESTION,
    INFORMATION;
}
