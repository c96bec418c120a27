package newleaf.pharmacology.course;

import java.util.List;
import newleaf.pharmacology.people.Band;

/// What a run gave: a curve for each quantity at the hours asked for, and a summary for each alkaloid.
public record Course(
        List<Double> hours,
        Curve mitragynine,
        Curve sevenHydroxy,
        Curve effect,
        Curve tolerance,
        Curve withdrawal,
        Curve diary,
        Summary mitragynineSummary,
        Summary sevenHydroxySummary) {
    public Course {
        hours = List.copyOf(hours);
    }

    /// One person's values, or three quantiles of many people's.
    public sealed interface Curve {
        /// Of one person.
        record One(List<Double> values) implements Curve {
            public One {
                values = List.copyOf(values);
            }
        }

        /// Of many people.
        record Many(Band band) implements Curve {}
    }

    /// cmax, tmax, auc and half-life, each a curve of a single value.
    public record Summary(Curve cmax, Curve tmax, Curve auc, Curve halfLife) {}
}
