package newleaf.app;

/// What a server does with the record.
enum Keeps {
    /// There is none, and none will be made.
    NOTHING,
    /// It lies where somebody said.
    NAMED,
    /// One person's machine: it lies where the platform keeps such things, once somebody wants one.
    LAPTOP
}
