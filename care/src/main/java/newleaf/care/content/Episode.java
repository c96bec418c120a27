package newleaf.care.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import org.jspecify.annotations.Nullable;

/// A stretch of the way: cutting down, stopping, staying well.
///
/// @param to  the last day; empty while it goes on
public record Episode(LocalDate from, Optional<LocalDate> to, Aim aim, Optional<String> note) implements Content {
    public enum Aim implements Labelled {
        UNDERSTAND,
        CUT_DOWN,
        STOP,
        STAY_WELL
    }

    public Episode {
        note.ifPresent(each -> Check.text("note", each, Asked.WORDS));
        Check.order(from, to);
    }

    static Episode read(Asked asked) {
        return new Episode(
                asked.date("from"),
                asked.maybeDate("to"),
                asked.oneOf("aim", Aim.values()),
                asked.maybeText("note", Asked.WORDS));
    }

    @Override
    public Kind kind() {
        return Kind.EPISODE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("from", from)
                .with("to", to)
                .with("aim", aim.label())
                .with("note", note)
                .fields();
    }

    @Override
    public String toString() {
        return "Episode";
    }
}
