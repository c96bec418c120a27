package newleaf.web.component.call;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;

/// `Call` in every state.
public final class CallExamples {
    private static final String TEMPLATE = "component/call";
    private static final Words WHOSE = new Words("Somebody who answers", "Alguien que contesta");

    private CallExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "danger", of(List.of("555"), false, true, true)),
                new Example(TEMPLATE, "calm", line()),
                new Example(TEMPLATE, "text only, not checked", of(List.of("555 0100"), true, false, false)),
                new Example(TEMPLATE, "several", of(List.of("555", "556", "557"), false, true, true)));
    }

    public static Call line() {
        return of(List.of("1-555-555-0100"), false, false, true);
    }

    private static Call of(List<String> numbers, boolean isText, boolean isDanger, boolean isChecked) {
        return new Call(numbers, WHOSE, Optional.of(Invented.HINT), isText, isDanger, isChecked);
    }
}
