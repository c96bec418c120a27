package newleaf.taper.start;

/// What is said beside a plan about what it starts from.
public enum StartNote {
    /// Something is weighed, and nobody said how finely.
    SCALE_ASSUMED,
    /// A dose was given as a range, and the plan starts from its lower end.
    FROM_LOW_END,
    /// The range is so wide that the first step is its lower end, uncut.
    STAYS_FIRST,
    /// What was logged sets the plan.
    FROM_LOG,
    /// The same, and it is well away from what was said.
    LOG_DIFFERS
}
