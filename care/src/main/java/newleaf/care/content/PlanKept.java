package newleaf.care.content;

import java.util.Map;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;
import org.jspecify.annotations.Nullable;

/// A plan as it stood when it was kept, with every version and its memory.
public record PlanKept(PlanFile plan) implements Content {
    static PlanKept read(Asked asked) {
        return new PlanKept(asked.plan("plan"));
    }

    @Override
    public Kind kind() {
        return Kind.PLAN_KEPT;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written().with("plan", PlanDocument.written(plan)).fields();
    }

    @Override
    public String toString() {
        return "PlanKept";
    }
}
