package newleaf.storage.csv;

/// How days are written that are not written as 2026-11-30.
public enum Dates {
    /// 11/30/2026.
    US,

    /// Not at all.
    ISO
}
