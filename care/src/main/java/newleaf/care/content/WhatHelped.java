package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// Something that helped, and against what.
///
/// @param against  the id of a symptom, or the person's own word
public record WhatHelped(String what, String against, Optional<Double> much) implements Content {
    public WhatHelped {
        Check.text("what", what, Asked.WORDS);
        Check.text("against", against, Asked.NAME);
        much.ifPresent(each -> Checks.within("much", each, 0, 10));
    }

    static WhatHelped read(Asked asked) {
        return new WhatHelped(
                asked.text("what", Asked.WORDS), asked.text("against", Asked.NAME), asked.maybeNumber("much", 0, 10));
    }

    @Override
    public Kind kind() {
        return Kind.WHAT_HELPED;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("what", what)
                .with("against", against)
                .with("much", much)
                .fields();
    }

    @Override
    public String toString() {
        return "WhatHelped";
    }
}
