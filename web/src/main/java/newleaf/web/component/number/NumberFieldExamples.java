package newleaf.web.component.number;

import java.util.List;
import newleaf.knowledge.words.Words;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;
import newleaf.web.form.Choice;

/// `NumberField` in every state.
public final class NumberFieldExamples {
    private static final String TEMPLATE = "component/number";

    private NumberFieldExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "plain", of("number")),
                new Example(TEMPLATE, "fixed unit", inGrams("fixed").typed("2.5")),
                new Example(TEMPLATE, "unit to choose", of("chosen").in(units())),
                new Example(
                        TEMPLATE,
                        "failing step",
                        inGrams("typed-wrong").typed("a lot <b>").withError(Invented.NOT_A_NUMBER)));
    }

    private static NumberField of(String name) {
        return NumberField.of(name, new Words("How much each time?", "¿Cuánto cada vez?"));
    }

    private static NumberField inGrams(String name) {
        return of(name).hinting(Invented.HINT).in(new NumberField.Unit.Fixed(Words.same("g")));
    }

    private static NumberField.Unit units() {
        return new NumberField.Unit.Chosen(
                "chosen-unit",
                new Words("Unit", "Unidad"),
                List.of(
                        Choice.of("g", Words.same("g")),
                        Choice.of("capsule", new Words("capsules", "cápsulas")).chosenWhen(true)));
    }
}
