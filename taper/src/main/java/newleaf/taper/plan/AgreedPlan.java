package newleaf.taper.plan;

/// A plan that is being followed, or that a clinician entered.
public record AgreedPlan(PlanVersion version) implements Plan {
    public boolean isOurs() {
        return version.author() == PlanVersion.Author.NEWLEAF;
    }

    @Override
    public AgreedPlan agreed() {
        return this;
    }

    @Override
    public String toString() {
        return "AgreedPlan";
    }
}
