package newleaf.taper.plan;

import java.util.List;

/// A plan that we propose now. Nobody follows it yet.
public record ProposedPlan(PlanVersion version) implements Plan {
    /// In the place of one that cannot be followed any more.
    public ProposedPlan insteadOf(AgreedPlan earlier, List<String> because) {
        return new ProposedPlan(version.after(earlier.version(), because));
    }

    @Override
    public AgreedPlan agreed() {
        return new AgreedPlan(version.toMillionths());
    }

    @Override
    public String toString() {
        return "ProposedPlan";
    }
}
