package newleaf.care.pattern;

/// Days of one sort were harder than the others. It may be chance, and it does not say why.
///
/// @param with     the mean of the days of this sort, in the unit of the outcome
/// @param without  that of the others of which it is known
public record Finding(Beside beside, Outcome outcome, double with, double without, int daysWith, int daysWithout) {
    @Override
    public String toString() {
        return "Finding";
    }
}
