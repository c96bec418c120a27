package newleaf.care.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// Days without kratom that were meant as a pause.
///
/// @param to  the last day; empty while it goes on
public record Pause(LocalDate from, Optional<LocalDate> to, Optional<String> why) implements Content {
    public Pause {
        why.ifPresent(each -> Check.text("why", each, Asked.WORDS));
        Check.order(from, to);
    }

    static Pause read(Asked asked) {
        return new Pause(asked.date("from"), asked.maybeDate("to"), asked.maybeText("why", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.PAUSE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written().with("from", from).with("to", to).with("why", why).fields();
    }

    @Override
    public String toString() {
        return "Pause";
    }
}
