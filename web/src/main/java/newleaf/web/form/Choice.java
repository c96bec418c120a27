package newleaf.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.words.Words;

/// One answer that can be chosen.
///
/// @param picture  a file below `static`, for example `forms/capsule.svg`; it says nothing the label does not say
public record Choice(String value, Words label, Optional<Words> hint, Optional<String> picture, boolean isChosen) {
    public static final String YES = "yes";
    public static final String NO = "no";

    public static Choice of(String value, Words label) {
        return new Choice(value, label, Optional.empty(), Optional.empty(), false);
    }

    /// Each of these answers, by its value.
    public static List<Choice> of(Map<String, Words> answers, String chosen) {
        return answers.entrySet().stream()
                .map(answer -> of(answer.getKey(), answer.getValue()).chosenWhen(chosen.equals(answer.getKey())))
                .toList();
    }

    public Choice hinting(Words words) {
        return new Choice(value, label, Optional.of(words), picture, isChosen);
    }

    public Choice pictured(String file) {
        return new Choice(value, label, hint, Optional.of(file), isChosen);
    }

    public Choice chosenWhen(boolean chosen) {
        return new Choice(value, label, hint, picture, chosen);
    }

    @Override
    public String toString() {
        return "Choice";
    }
}
