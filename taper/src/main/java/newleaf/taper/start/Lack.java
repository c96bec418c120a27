package newleaf.taper.start;

/// What is missing before a plan can start.
public enum Lack {
    /// An amount or how often.
    DOSES,
    /// Less than once a day: on how many days a week?
    DAYS_A_WEEK,
    /// A piece that cannot be divided down to the end: its volume or weight.
    VOLUME_OR_WEIGHT,
    /// Grams of leaf in a tea.
    LEAF_IN_TEA,
    /// The range of a dose is so wide that three logged days come first.
    LOGGED_DAYS,
    /// What to keep, where the aim is to take less.
    TARGET
}
