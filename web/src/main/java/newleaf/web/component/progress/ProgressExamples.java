package newleaf.web.component.progress;

import java.util.List;
import newleaf.knowledge.words.Words;
import newleaf.web.component.Example;
import newleaf.web.component.progress.Progress.Part;
import newleaf.web.component.progress.Progress.State;

/// `Progress` in every state.
public final class ProgressExamples {
    private static final String TEMPLATE = "component/progress";

    private ProgressExamples() {}

    public static List<Example> all() {
        return List.of(new Example(TEMPLATE, "in the middle", inTheMiddle()));
    }

    public static Progress inTheMiddle() {
        return new Progress(List.of(
                new Part(new Words("Now", "Ahora"), State.DONE),
                new Part(new Words("What is taken", "Lo que se toma"), State.NOW),
                new Part(new Words("Health", "Salud"), State.LATER)));
    }
}
