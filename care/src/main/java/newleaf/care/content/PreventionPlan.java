package newleaf.care.content;

import java.util.List;
import java.util.Map;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// What the person wrote down against a return to use.
///
/// @param signs  that it may come
/// @param places  where and when it is hardest
/// @param steps  what to do, in order
/// @param calls  whom to call
public record PreventionPlan(
        List<String> signs, List<String> places, List<String> steps, List<String> calls, List<String> reasons)
        implements Content {
    public PreventionPlan {
        signs = Check.texts("signs", signs, 30, Asked.WORDS);
        places = Check.texts("places", places, 30, Asked.WORDS);
        steps = Check.texts("steps", steps, 30, Asked.WORDS);
        calls = Check.texts("calls", calls, 30, Asked.NAME);
        reasons = Check.texts("reasons", reasons, 30, Asked.WORDS);
    }

    static PreventionPlan read(Asked asked) {
        return new PreventionPlan(
                asked.texts("signs", 30, Asked.WORDS),
                asked.texts("places", 30, Asked.WORDS),
                asked.texts("steps", 30, Asked.WORDS),
                asked.texts("calls", 30, Asked.NAME),
                asked.texts("reasons", 30, Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.PREVENTION_PLAN;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("signs", signs)
                .with("places", places)
                .with("steps", steps)
                .with("calls", calls)
                .with("reasons", reasons)
                .fields();
    }

    @Override
    public String toString() {
        return "PreventionPlan";
    }
}
