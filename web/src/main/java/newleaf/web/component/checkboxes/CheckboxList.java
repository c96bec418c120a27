package newleaf.web.component.checkboxes;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Described;

/// One question with any number of answers. Template `component/checkboxes`.
///
/// @param name           of the field in the form, and the id that an error links to
/// @param isPageHeading  whether the question is the heading of its page
public record CheckboxList(
        String name,
        Words question,
        Optional<Words> hint,
        List<Choice> choices,
        boolean isPageHeading,
        Optional<Words> error) {
    public CheckboxList {
        choices = List.copyOf(choices);
    }

    public static CheckboxList of(String name, Words question, List<Choice> choices) {
        return new CheckboxList(name, question, Optional.empty(), choices, false, Optional.empty());
    }

    public CheckboxList hinting(Words words) {
        return new CheckboxList(name, question, Optional.of(words), choices, isPageHeading, error);
    }

    public CheckboxList asPageHeading() {
        return new CheckboxList(name, question, hint, choices, true, error);
    }

    public CheckboxList withError(Words words) {
        return new CheckboxList(name, question, hint, choices, isPageHeading, Optional.of(words));
    }

    /// Ids of what describes the group, for `aria-describedby`; empty when there is nothing.
    public String describedBy() {
        return Described.by(name, hint, error);
    }

    @Override
    public String toString() {
        return "CheckboxList";
    }
}
