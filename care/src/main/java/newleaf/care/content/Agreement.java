package newleaf.care.content;

import java.util.Map;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// What the person agreed to, word for word known by its version.
public record Agreement(String what, String version, boolean agreed) implements Content {
    public Agreement {
        Check.text("what", what, Asked.NAME);
        Check.text("version", version, Asked.NAME);
    }

    static Agreement read(Asked asked) {
        return new Agreement(asked.text("what", Asked.NAME), asked.text("version", Asked.NAME), asked.truth("agreed"));
    }

    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("what", what)
                .with("version", version)
                .with("agreed", agreed)
                .fields();
    }

    @Override
    public String toString() {
        return "Agreement";
    }
}
