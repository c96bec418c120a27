package newleaf.care;

import java.util.Optional;
import newleaf.taper.plan.PlanFile;

/// The plan a person follows, with every version of it that was ever kept.
public interface Plans {
    /// @param sequence  of the entry that holds it: named when a newer one is kept
    record Followed(PlanFile plan, long sequence) {
        @Override
        public String toString() {
            return "Followed";
        }
    }

    Optional<Followed> followed(PersonId person);

    /// Keeps a newer state of the plan, unless somebody else did so meanwhile.
    ///
    /// @param after  the sequence of the plan that was seen, 0 for none
    Appended keep(PersonId person, Entry plan, Actor by, long after);
}
