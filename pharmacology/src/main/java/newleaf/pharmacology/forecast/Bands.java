package newleaf.pharmacology.forecast;

import newleaf.knowledge.Shelves;

/// Where the grades of the daily diary begin. Ours; cards.
public record Bands(double mild, double moderate, double severe) {
    public static Bands in(Shelves shelves) {
        return new Bands(
                shelves.parameter("parameter-diary-mild").value(),
                shelves.parameter("parameter-diary-moderate").value(),
                shelves.parameter("parameter-diary-severe").value());
    }

    /// 0 none, 1 mild, 2 moderate, 3 severe.
    int grade(double diary) {
        if (diary < mild) return 0;
        if (diary < moderate) return 1;
        return diary < severe ? 2 : 3;
    }
}
