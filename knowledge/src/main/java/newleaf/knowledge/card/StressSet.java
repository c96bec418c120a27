package newleaf.knowledge.card;

/// A set of values of the withdrawal model. The usual one is each card's own; two others fit what is known about as
/// well, and what is decided by the model must hold under them too.
public enum StressSet {
    USUAL,
    A,
    B
}
