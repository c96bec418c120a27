package newleaf.web.component.progress;

import java.util.List;
import newleaf.knowledge.words.Words;
import newleaf.web.component.Example;

/// `Progress` in every state.
public final class ProgressExamples {
    private static final String TEMPLATE = "component/progress";

    private ProgressExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "at the beginning", at(1)),
                new Example(TEMPLATE, "in the middle", inTheMiddle()));
    }

    public static Progress inTheMiddle() {
        return at(6);
    }

    private static Progress at(int question) {
        return new Progress(
                new Words("Question " + question + " of 9", "Pregunta " + question + " de 9"), question - 1, 9);
    }
}
