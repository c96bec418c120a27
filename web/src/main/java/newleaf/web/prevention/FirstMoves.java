package newleaf.web.prevention;

import java.util.List;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.web.member.Own;

/// What the plan says to do in an urge. Template `prevention/in-urge`.
public record FirstMoves(List<String> steps, List<IfThen> ifThens, List<Near> people) {
    public FirstMoves {
        steps = List.copyOf(steps);
        ifThens = List.copyOf(ifThens);
        people = List.copyOf(people);
    }

    public static FirstMoves of(Own own) {
        PreventionPlan plan = OwnPlan.of(own).plan();
        return new FirstMoves(plan.of(Part.STEPS), plan.ifThens(), Near.of(own, plan.of(Part.CALLS)));
    }

    public boolean isEmpty() {
        return steps.isEmpty() && ifThens.isEmpty() && people.isEmpty();
    }

    /// Whether it names somebody.
    public boolean names(String name) {
        return people.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }

    @Override
    public String toString() {
        return "FirstMoves";
    }
}
