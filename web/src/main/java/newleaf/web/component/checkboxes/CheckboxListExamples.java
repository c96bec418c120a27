package newleaf.web.component.checkboxes;

import java.util.List;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;

/// `CheckboxList` in every state.
public final class CheckboxListExamples {
    private static final String TEMPLATE = "component/checkboxes";

    private CheckboxListExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "plain", of("boxes")),
                new Example(TEMPLATE, "failing step", of("boxes-wrong").withError(Invented.MISSING)));
    }

    private static CheckboxList of(String name) {
        return CheckboxList.of(name, Invented.QUESTION, Invented.choices());
    }
}
