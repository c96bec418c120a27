package newleaf.taper.adapt;

import java.util.Optional;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;

/// What becomes of a plan that is followed.
///
/// @param file   as it is kept from now on
/// @param shown  what it says from today on; empty where nothing is left
public record Followed(PlanFile file, Optional<PlanVersion> shown, Adaptation adaptation) {
    @Override
    public String toString() {
        return "Followed";
    }
}
