package newleaf.taper.start;

import java.util.List;
import java.util.Set;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.limits.Wish;

/// What a plan starts from.
///
/// @param taken  the same products as the model takes them
public record Start(Wish wish, List<TakenProduct> taken, Set<StartNote> notes) {
    public Start {
        taken = List.copyOf(taken);
        notes = Set.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Start";
    }
}
