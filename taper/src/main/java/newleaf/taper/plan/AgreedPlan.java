package newleaf.taper.plan;

/// A plan that is being followed, or that a clinician entered.
///
/// @param version  what it says now
/// @param file     where it stands, with all that was before
public record AgreedPlan(PlanVersion version, PlanFile file) implements Plan {
    public static AgreedPlan of(PlanFile file) {
        return new AgreedPlan(file.latest(), file);
    }

    public static AgreedPlan of(PlanVersion first) {
        return of(PlanFile.of(first));
    }

    public boolean isOurs() {
        return version.author() == PlanVersion.Author.NEWLEAF;
    }

    @Override
    public AgreedPlan agreed() {
        return this;
    }

    @Override
    public int number() {
        return file.versions().size();
    }

    @Override
    public String toString() {
        return "AgreedPlan";
    }
}
