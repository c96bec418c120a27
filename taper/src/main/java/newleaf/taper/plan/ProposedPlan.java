package newleaf.taper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan that we propose now. Nobody follows it yet.
///
/// @param instead  of a plan that cannot be followed any more, in whose file it stands
public record ProposedPlan(PlanVersion version, Optional<PlanFile> instead) implements Plan {
    public ProposedPlan(PlanVersion version) {
        this(version, Optional.empty());
    }

    /// In the place of one that cannot be followed any more: from today on, for there is no other for today.
    public ProposedPlan insteadOf(PlanFile file, List<String> because) {
        return new ProposedPlan(fromToday().because(because), Optional.of(file));
    }

    private PlanVersion fromToday() {
        List<Step> steps = new ArrayList<>(version.steps());
        steps.set(0, steps.getFirst().on(0, steps.getFirst().toDay()));
        return new PlanVersion(
                version.author(),
                version.made(),
                version.unit(),
                version.daysPerWeek(),
                steps,
                version.stopDay(),
                version.why());
    }

    @Override
    public AgreedPlan agreed() {
        PlanVersion written = version.toMillionths();
        return instead.map(file -> AgreedPlan.of(file.with(written))).orElseGet(() -> AgreedPlan.of(written));
    }

    @Override
    public int number() {
        return 1 + instead.map(file -> file.versions().size()).orElse(0);
    }

    @Override
    public String toString() {
        return "ProposedPlan";
    }
}
