package newleaf.web.questionnaire;

import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;

/// One question of a questionnaire in its form.
public sealed interface Field {
    /// One answer out of those that the card lists.
    record Choices(RadioGroup it) implements Field {}

    /// A whole number, a time of day or a total.
    record Typed(NumberField it) implements Field {}
}
