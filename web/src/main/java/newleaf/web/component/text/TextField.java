package newleaf.web.component.text;

import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Described;

/// A short text, such as the name of a medicine. Template `component/text`.
///
/// @param longest  characters that the browser lets through
public record TextField(
        String name, Words label, Optional<Words> hint, String typed, Kind kind, int longest, Optional<Words> error) {
    private static final int USUAL_LENGTH = 80;

    /// How the browser lets it be typed.
    public enum Kind {
        TEXT,
        DATE
    }

    public static TextField of(String name, Words label) {
        return new TextField(name, label, Optional.empty(), "", Kind.TEXT, USUAL_LENGTH, Optional.empty());
    }

    public TextField hinting(Words words) {
        return new TextField(name, label, Optional.of(words), typed, kind, longest, error);
    }

    public TextField typed(String text) {
        return new TextField(name, label, hint, text, kind, longest, error);
    }

    public TextField withError(Words words) {
        return new TextField(name, label, hint, typed, kind, longest, Optional.of(words));
    }

    public TextField as(Kind other) {
        return new TextField(name, label, hint, typed, other, longest, error);
    }

    public TextField upTo(int characters) {
        return new TextField(name, label, hint, typed, kind, characters, error);
    }

    public String describedBy() {
        return Described.by(name, hint, error);
    }

    @Override
    public String toString() {
        return "TextField";
    }
}
