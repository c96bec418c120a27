package newleaf.web.component.buttons;

import java.util.List;
import java.util.Optional;
import newleaf.web.component.Example;

/// `StepButtons` in every state.
public final class StepButtonsExamples {
    private static final String TEMPLATE = "component/buttons";

    private StepButtonsExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "all", StepButtons.all("/gallery")),
                new Example(
                        TEMPLATE, "continue only", new StepButtons(Optional.empty(), false, false, Optional.empty())));
    }
}
