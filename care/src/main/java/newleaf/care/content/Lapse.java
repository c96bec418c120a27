package newleaf.care.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time of taking again: an episode with a length and something learnt from it.
///
/// @param to  the last day; empty while it goes on
public record Lapse(LocalDate from, Optional<LocalDate> to, Optional<String> what, Optional<String> learnt)
        implements Content {
    public Lapse {
        what.ifPresent(each -> Check.text("what", each, Asked.WORDS));
        learnt.ifPresent(each -> Check.text("learnt", each, Asked.WORDS));
        Check.order(from, to);
    }

    static Lapse read(Asked asked) {
        return new Lapse(
                asked.date("from"),
                asked.maybeDate("to"),
                asked.maybeText("what", Asked.WORDS),
                asked.maybeText("learnt", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.LAPSE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("from", from)
                .with("to", to)
                .with("what", what)
                .with("learnt", learnt)
                .fields();
    }

    @Override
    public String toString() {
        return "Lapse";
    }
}
