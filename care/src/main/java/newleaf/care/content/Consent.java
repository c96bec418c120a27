package newleaf.care.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import org.jspecify.annotations.Nullable;

/// What the person lets someone else see.
///
/// @param to  a random id of whoever may see
/// @param until  the last day
public record Consent(UUID to, List<Kind> kinds, LocalDate from, Optional<LocalDate> until, Optional<String> purpose)
        implements Content {
    public Consent {
        kinds = List.copyOf(kinds);
        purpose.ifPresent(each -> Check.text("purpose", each, Asked.WORDS));
        Check.order(from, until);
    }

    static Consent read(Asked asked) {
        return new Consent(
                asked.uuid("to"),
                asked.labels("kinds", Kind.values()),
                asked.date("from"),
                asked.maybeDate("until"),
                asked.maybeText("purpose", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.CONSENT;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("to", to)
                .with("kinds", kinds.stream().map(Labelled::label).toList())
                .with("from", from)
                .with("until", until)
                .with("purpose", purpose)
                .fields();
    }

    @Override
    public String toString() {
        return "Consent";
    }
}
