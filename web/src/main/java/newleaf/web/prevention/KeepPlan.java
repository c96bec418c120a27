package newleaf.web.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.care.time.Moment;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Keeps another version of a plan: what a form changes, and all else as it was.
final class KeepPlan {
    /// The field of a form that says which version it was shown with.
    static final String SEEN = "seen";

    private final KeepOnce keeping;

    KeepPlan(KeepOnce keeping) {
        this.keeping = keeping;
    }

    KeepOnce.Came keep(Own own, Typed typed, Moment now, UnaryOperator<PreventionPlan> change) {
        OwnPlan there = OwnPlan.of(own);
        PreventionPlan said = change.apply(there.plan());
        if (!typed.one(SEEN).equals(String.valueOf(there.seen()))) return keeping.wasKept(own, typed, now, said);
        if (said.equals(there.plan())) return KeepOnce.Came.WAS_KEPT;
        return keeping.keep(own, typed, now, said, there.entry());
    }

    /// With one more of them, in the place of the one that goes.
    static PreventionPlan with(PreventionPlan plan, ReadPlan.NewOne one) {
        if (plan.ifThens().contains(one.said())) return plan;
        PreventionPlan room = plan.ifThens().size() == PreventionPlan.MOST_IF_THENS
                ? one.letGo().map(which -> without(plan, which)).orElse(plan)
                : plan;
        if (room.ifThens().size() == PreventionPlan.MOST_IF_THENS) return plan;
        List<IfThen> all = new ArrayList<>(room.ifThens());
        all.add(one.said());
        return room.with(all);
    }

    static PreventionPlan without(PreventionPlan plan, int which) {
        List<IfThen> left = new ArrayList<>(plan.ifThens());
        if (which < left.size()) left.remove(which);
        return plan.with(left);
    }

    @Override
    public String toString() {
        return "KeepPlan";
    }
}
