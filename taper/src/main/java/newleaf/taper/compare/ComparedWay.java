package newleaf.taper.compare;

import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.people.Three;

/// One way of cutting down beside the others. It holds no date and no dose.
///
/// @param id         `stop-now`, `proposed`, `slower`, `faster`, or the id of a published rule
/// @param days       until nothing is taken
/// @param belowOneG  first day with less than 1 g of leaf; empty where that is not known
/// @param weighings  doses to weigh, count or measure
/// @param figures    empty where the model may give none
public record ComparedWay(String id, int days, Optional<Integer> belowOneG, int weighings, Optional<Figures> figures) {
    /// What the model forecasts.
    ///
    /// @param burden       points times days until 60 days after the longest way
    /// @param peak         the highest daily mean
    /// @param severe       the share of virtual people with a severe day
    /// @param better       the share for whom the proposal's worst day is at least a point lower
    /// @param worse        the share for whom it is at least a point higher
    /// @param medianByDay  the middle virtual person's diary, day by day
    public record Figures(
            Three burden, Three peak, double severe, double better, double worse, List<Double> medianByDay) {
        private static final double CLEAR = 0.75;

        public Figures {
            medianByDay = List.copyOf(medianByDay);
        }

        /// Whether three in four virtual people do better with the one, or with the other.
        public boolean canTell() {
            return better >= CLEAR || worse >= CLEAR;
        }
    }

    public boolean isThePlan() {
        return id.equals("proposed");
    }

    @Override
    public String toString() {
        return "ComparedWay";
    }
}
