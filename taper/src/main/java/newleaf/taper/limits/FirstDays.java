package newleaf.taper.limits;

/// How a plan begins.
public enum FirstDays {
    /// The first amount is one change lower.
    CUT,
    /// The amount stays for the first step: what is taken is known as a range only.
    STAY,
    /// After a day or more without: one change lower, and the first dose of the day at most half of that.
    HALF_A_DOSE
}
