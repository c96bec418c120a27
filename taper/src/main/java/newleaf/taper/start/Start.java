package newleaf.taper.start;

import java.util.List;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.limits.Wish;

/// What a plan starts from.
///
/// @param taken         the same products as the model takes them
/// @param assumesScale  whether something is weighed and nobody said how finely
/// @param isFromLowEnd  whether a dose was given as a range
public record Start(Wish wish, List<TakenProduct> taken, boolean assumesScale, boolean isFromLowEnd) {
    public Start {
        taken = List.copyOf(taken);
    }

    @Override
    public String toString() {
        return "Start";
    }
}
