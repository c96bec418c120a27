package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;
import org.jspecify.annotations.Nullable;

/// A plan as it stood when it was kept, with every version and its memory.
///
/// @param why  in the person's own words, where they changed it
public record PlanKept(PlanFile plan, Optional<String> why) implements Content {
    /// The longest reason, in characters.
    public static final int WHY = Asked.WORDS;

    public PlanKept {
        why.ifPresent(each -> Check.text("why", each, WHY));
    }

    public PlanKept(PlanFile plan) {
        this(plan, Optional.empty());
    }

    static PlanKept read(Asked asked) {
        return new PlanKept(asked.plan("plan"), asked.maybeText("why", WHY));
    }

    @Override
    public Kind kind() {
        return Kind.PLAN_KEPT;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("plan", PlanDocument.written(plan))
                .with("why", why)
                .fields();
    }

    @Override
    public String toString() {
        return "PlanKept";
    }
}
