package newleaf.taper.ladder;

/// In which amounts a way down is walked, the easiest first.
enum Fineness {
    /// Half and quarter grams, the scale's own step only where they do not fit.
    EASY,
    /// Every step of the scale, so that a change is as near to a fifth as can be weighed.
    SCALE,
    /// The same; and where one dose is left, half a gram at once, as when a dose is given up.
    HALF_GRAMS
}
