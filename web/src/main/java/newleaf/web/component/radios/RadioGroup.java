package newleaf.web.component.radios;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Described;

/// One question with one answer out of a few. Template `component/radios`.
///
/// @param name           of the field in the form, and the id that an error links to
/// @param isPageHeading  whether the question is the heading of its page
public record RadioGroup(
        String name,
        Words question,
        Optional<Words> hint,
        List<Choice> choices,
        boolean isPageHeading,
        Optional<Words> error) {
    public RadioGroup {
        choices = List.copyOf(choices);
    }

    public static RadioGroup of(String name, Words question, List<Choice> choices) {
        return new RadioGroup(name, question, Optional.empty(), choices, false, Optional.empty());
    }

    public RadioGroup hinting(Words words) {
        return new RadioGroup(name, question, Optional.of(words), choices, isPageHeading, error);
    }

    public RadioGroup asPageHeading() {
        return new RadioGroup(name, question, hint, choices, true, error);
    }

    public RadioGroup withError(Words words) {
        return new RadioGroup(name, question, hint, choices, isPageHeading, Optional.of(words));
    }

    /// Ids of what describes the group, for `aria-describedby`; empty when there is nothing.
    public String describedBy() {
        return Described.by(name, hint, error);
    }

    @Override
    public String toString() {
        return "RadioGroup";
    }
}
