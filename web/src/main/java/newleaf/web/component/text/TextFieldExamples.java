package newleaf.web.component.text;

import java.util.List;
import newleaf.knowledge.words.Words;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;

/// `TextField` in every state.
public final class TextFieldExamples {
    private static final String TEMPLATE = "component/text";

    private TextFieldExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "plain", of("text")),
                new Example(
                        TEMPLATE,
                        "long name, failing step",
                        of("long-text")
                                .typed("Supercalifragilisticexpialidocious-hydrochloride".repeat(3))
                                .withError(Invented.NOT_A_NUMBER)));
    }

    private static TextField of(String name) {
        return TextField.of(name, new Words("Name", "Nombre"));
    }
}
