package newleaf.taper.adapt;

import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.PlanFile;

/// A plan that is followed by a diary, and how what comes of it reads.
final class Following {
    static final Adapt ADAPT = new Adapt(Shelves.shipped());
    static final PlanFile PLAN = Weeks.plan(7, 7, 7, 7);

    private Following() {}

    static Optional<Now> now(Weeks weeks) {
        return follow(PLAN, weeks).adaptation().now();
    }

    static Followed follow(PlanFile file, Weeks weeks) {
        return ADAPT.follow(ADAPT.seen(file, weeks.visit()), weeks.visit());
    }

    static PlanFile kept(PlanFile file, Weeks weeks) {
        PlanFile seen = ADAPT.seen(file, weeks.visit());
        return seen.hasEnded() ? seen : ADAPT.follow(seen, weeks.visit()).file();
    }

    /// The days ahead, as grams a day and days; the plan of day 7 is 16x7 14x7 12x7.
    static String ahead(Followed followed) {
        var plan = followed.shown().orElseThrow();
        int first = plan.steps().getFirst().fromDay();
        String wait = first == 0 ? "" : "none x" + first + " ";
        return wait
                + plan.steps().stream()
                        .map(step -> "%.0fx%d".formatted(step.total(), step.days()))
                        .collect(Collectors.joining(" "));
    }
}
