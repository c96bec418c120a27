package newleaf.care.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import org.jspecify.annotations.Nullable;

/// What a person says of an earlier attempt before they begin another one. All of it may be left out.
///
/// @param still      whether what broke it then is what breaks it now
/// @param different  what will be different, in their own words
/// @param told       who knows about it
public record Attempt(Optional<Still> still, Optional<String> different, List<Told> told) implements Content {
    /// Whether it is still so.
    public enum Still implements Labelled {
        TRUE,
        PARTLY,
        OTHERWISE
    }

    /// Who knows that somebody tries.
    public enum Told implements Labelled {
        CLOSE,
        CLINICIAN,
        GROUP,
        NOBODY
    }

    public Attempt {
        different.ifPresent(each -> Check.text("different", each, Asked.WORDS));
        told = List.copyOf(told);
        if (told.contains(Told.NOBODY) && told.size() > 1) throw new IllegalArgumentException("nobody, or somebody");
    }

    static Attempt read(Asked asked) {
        return new Attempt(
                asked.maybeOneOf("still", Still.values()),
                asked.maybeText("different", Asked.WORDS),
                asked.labels("told", Told.values()));
    }

    @Override
    public Kind kind() {
        return Kind.ATTEMPT;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("still", still.map(Still::label))
                .with("different", different)
                .with("told", told.stream().map(Told::label).toList())
                .fields();
    }

    @Override
    public String toString() {
        return "Attempt";
    }
}
