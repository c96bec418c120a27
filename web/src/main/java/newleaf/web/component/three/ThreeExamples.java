package newleaf.web.component.three;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;
import newleaf.web.component.call.CallExamples;
import newleaf.web.component.three.Three.Action;

/// `Three` in every state.
public final class ThreeExamples {
    private static final String TEMPLATE = "component/three";
    private static final List<Action> ACTIONS = List.of(
            new Action(new Words("Today", "Hoy"), Invented.HINT),
            new Action(new Words("Tonight", "Esta noche"), Invented.LONG),
            new Action(new Words("This week", "Esta semana"), Invented.QUESTION));

    private ThreeExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "with a number", new Three(ACTIONS, Optional.of(CallExamples.line()))),
                new Example(TEMPLATE, "without one", new Three(ACTIONS, Optional.empty())));
    }
}
