package newleaf.web.form;

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
