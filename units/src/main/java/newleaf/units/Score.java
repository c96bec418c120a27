package newleaf.units;

/// A score on a scale that runs from 0 to `highest`. Scores of different scales are never compared.
public record Score(double points, double highest) {
    public Score {
        Checks.finiteNotNegative("highest score", highest);
        Checks.within("score", points, 0, highest);
    }
}
