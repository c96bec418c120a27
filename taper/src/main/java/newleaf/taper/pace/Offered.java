package newleaf.taper.pace;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.pharmacology.people.Three;
import newleaf.taper.plan.ProposedPlan;

/// One pace, or stopping, beside the others.
///
/// @param days     from the first change until nothing more changes
/// @param changes  the last one to nothing among them
/// @param grams    to weigh in all; empty where not all of it is weighed
/// @param lastDoseFromGrams  as it was asked for, or usual
/// @param plan     empty for stopping
/// @param figures  empty where the model may give none
/// @param kept     the limits that it keeps and that say something about it
public record Offered(
        Pace pace,
        int days,
        int changes,
        Optional<Double> grams,
        Optional<Double> lastDoseFromGrams,
        Optional<ProposedPlan> plan,
        Optional<Figures> figures,
        List<Labelled> kept) {
    private static final double WEEK = 7;

    public Offered {
        kept = List.copyOf(kept);
    }

    /// What the model forecasts.
    ///
    /// @param peak    the highest daily mean
    /// @param burden  points times days until 60 days after the longest pace
    /// @param severe  the share of virtual people with a severe day
    public record Figures(Three peak, Three burden, double severe) {
        @Override
        public String toString() {
            return "Figures";
        }
    }

    /// To the nearest whole one.
    public int weeks() {
        return (int) Math.round(days / WEEK);
    }

    @Override
    public String toString() {
        return "Offered";
    }
}
