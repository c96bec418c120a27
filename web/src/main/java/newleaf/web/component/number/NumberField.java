package newleaf.web.component.number;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Described;

/// A number, with its unit beside it or chosen from a list. Template `component/number`.
///
/// @param typed  what the person typed, as typed, also when it is not a number
public record NumberField(
        String name, Words label, Optional<Words> hint, String typed, Unit unit, Optional<Words> error) {
    /// What the number counts.
    public sealed interface Unit {
        /// The label says it all.
        record InLabel() implements Unit {}

        /// Always the same unit.
        record Fixed(Words words) implements Unit {}

        /// The person chooses.
        ///
        /// @param name  of the second field in the form
        record Chosen(String name, Words label, List<Choice> choices) implements Unit {
            public Chosen {
                choices = List.copyOf(choices);
            }
        }
    }

    public static NumberField of(String name, Words label) {
        return new NumberField(name, label, Optional.empty(), "", new Unit.InLabel(), Optional.empty());
    }

    public NumberField hinting(Words words) {
        return new NumberField(name, label, Optional.of(words), typed, unit, error);
    }

    public NumberField typed(String text) {
        return new NumberField(name, label, hint, text, unit, error);
    }

    public NumberField in(Unit other) {
        return new NumberField(name, label, hint, typed, other, error);
    }

    public NumberField withError(Words words) {
        return new NumberField(name, label, hint, typed, unit, Optional.of(words));
    }

    public String describedBy() {
        return Described.by(name, hint, error);
    }

    @Override
    public String toString() {
        return "NumberField";
    }
}
