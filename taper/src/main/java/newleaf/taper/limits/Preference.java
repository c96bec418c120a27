package newleaf.taper.limits;

import newleaf.documents.Labelled;

/// What a plan would rather be, one named rule each; the earlier ones weigh more. The default wish is ours.
public enum Preference implements Labelled {
    /// The length that was asked for.
    AS_LONG_AS_ASKED,
    /// The 90th percentile of the worst day stays below moderate.
    BELOW_MODERATE,
    AT_LEAST_28_DAYS,
    MEAN_PACE,
    /// The shortest that does all of this.
    SHORT,
    /// Of those about as short, the one with the lowest worst day, then the least burden.
    MILD,
    /// The last dose before a weekend, so that the hardest days fall on it.
    WEEKEND
}
