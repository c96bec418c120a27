package newleaf.web.component.buttons;

import java.util.Optional;
import newleaf.knowledge.words.Words;

/// The ways out of a question. They send the field `answer` as `given`, `not-known` or `rather-not-say`.
/// Template `component/buttons`.
///
/// @param next  other words than "Continue"
/// @param back  the address of the page before
public record StepButtons(
        Optional<Words> next, boolean offersNotKnown, boolean offersRatherNotSay, Optional<String> back) {
    public static final String FIELD = "answer";
    public static final String GIVEN = "given";
    public static final String NOT_KNOWN = "not-known";
    public static final String RATHER_NOT_SAY = "rather-not-say";

    /// Continue, "I don't know", "Rather not say", and back.
    public static StepButtons all(String back) {
        return new StepButtons(Optional.empty(), true, true, Optional.of(back));
    }
}
