package newleaf.web.component.row;

import java.util.List;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;

/// `Row` in every state.
public final class RowExamples {
    private static final String TEMPLATE = "component/row";
    private static final Row ROW = Row.to("/gallery", Invented.QUESTION.en());

    private RowExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "plain", ROW),
                new Example(TEMPLATE, "with a hint", ROW.hinting(Invented.LONG.en())));
    }
}
