package newleaf.guidance.internal;

/// What a fact can be compared with in a condition.
enum FactType {
    TRUTH,
    NUMBER,
    TEXT
}
