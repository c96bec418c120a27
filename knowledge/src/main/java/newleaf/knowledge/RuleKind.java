package newleaf.knowledge;

/// What sort of finding a rule gives.
public enum RuleKind implements Labelled {
    EMERGENCY,
    CAUTION,
    INTERACTION,
    SUGGESTION,
    INFORMATION;
}
