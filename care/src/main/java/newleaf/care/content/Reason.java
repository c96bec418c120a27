package newleaf.care.content;

import java.util.Map;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// A reason of the person's own to change something.
public record Reason(String words) implements Content {
    public Reason {
        Check.text("words", words, Asked.WORDS);
    }

    static Reason read(Asked asked) {
        return new Reason(asked.text("words", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.REASON;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written().with("words", words).fields();
    }

    @Override
    public String toString() {
        return "Reason";
    }
}
