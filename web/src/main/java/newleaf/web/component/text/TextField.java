package newleaf.web.component.text;

import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Described;

/// A short text, such as the name of a medicine. Template `component/text`.
///
/// @param longest  characters that the browser lets through
public record TextField(
        String name, Words label, Optional<Words> hint, String typed, int longest, Optional<Words> error) {
    private static final int USUAL_LENGTH = 80;

    public static TextField of(String name, Words label) {
        return new TextField(name, label, Optional.empty(), "", USUAL_LENGTH, Optional.empty());
    }

    public TextField hinting(Words words) {
        return new TextField(name, label, Optional.of(words), typed, longest, error);
    }

    public TextField typed(String text) {
        return new TextField(name, label, hint, text, longest, error);
    }

    public TextField withError(Words words) {
        return new TextField(name, label, hint, typed, longest, Optional.of(words));
    }

    public String describedBy() {
        return Described.by(name, hint, error);
    }

    @Override
    public String toString() {
        return "TextField";
    }
}
