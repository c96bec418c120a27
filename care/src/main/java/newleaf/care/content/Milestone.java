package newleaf.care.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// Something reached.
///
/// @param what  its id
/// @param words  the person's own
public record Milestone(String what, LocalDate on, Optional<String> words) implements Content {
    public Milestone {
        Check.text("what", what, Asked.NAME);
        words.ifPresent(each -> Check.text("words", each, Asked.WORDS));
    }

    static Milestone read(Asked asked) {
        return new Milestone(asked.text("what", Asked.NAME), asked.date("on"), asked.maybeText("words", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.MILESTONE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("what", what)
                .with("on", on)
                .with("words", words)
                .fields();
    }

    @Override
    public String toString() {
        return "Milestone";
    }
}
