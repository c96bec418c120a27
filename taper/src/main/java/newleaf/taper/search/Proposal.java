package newleaf.taper.search;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.taper.plan.ProposedPlan;

/// The plan that was found, a slower and a faster one, and why it is as it is.
///
/// @param kept       limits and preferences that shaped it, by name
/// @param gave       what was asked for, or would be better, and could not be had
/// @param isSettled  false where a deadline ended the search; then it is the best so far
/// @param scored     how many were tried on the virtual people
public record Proposal(
        ProposedPlan plan,
        Optional<ProposedPlan> slower,
        Optional<ProposedPlan> faster,
        List<Labelled> kept,
        List<Labelled> gave,
        boolean isSettled,
        int scored) {
    public Proposal {
        kept = List.copyOf(kept);
        gave = List.copyOf(gave);
    }

    @Override
    public String toString() {
        return "Proposal";
    }
}
