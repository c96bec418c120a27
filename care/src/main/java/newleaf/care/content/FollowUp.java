package newleaf.care.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A look back that is due or was had.
///
/// @param had  the day on which it took place
public record FollowUp(String what, LocalDate due, Optional<LocalDate> had, Optional<String> words) implements Content {
    public FollowUp {
        Check.text("what", what, Asked.NAME);
        words.ifPresent(each -> Check.text("words", each, Asked.WORDS));
    }

    static FollowUp read(Asked asked) {
        return new FollowUp(
                asked.text("what", Asked.NAME),
                asked.date("due"),
                asked.maybeDate("had"),
                asked.maybeText("words", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.FOLLOW_UP;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("what", what)
                .with("due", due)
                .with("had", had)
                .with("words", words)
                .fields();
    }

    @Override
    public String toString() {
        return "FollowUp";
    }
}
