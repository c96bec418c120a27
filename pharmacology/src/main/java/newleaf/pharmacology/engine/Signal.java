package newleaf.pharmacology.engine;

/// S, what the level at the site of effect amounts to: `((Ce + c0) / 100)^(1/4)`. No ceiling; the 100 is only a unit.
///
/// The fourth root is two square roots: those are exact everywhere, so every machine and every engine gives the same
/// bits.
final class Signal {
    static final double PER_UNIT = 1.0 / 100;

    private Signal() {}

    /// @param level  nmol/L, not negative
    /// @param c0     nmol/L
    static double of(double level, double c0) {
        return Math.sqrt(Math.sqrt((level + c0) * PER_UNIT));
    }
}
