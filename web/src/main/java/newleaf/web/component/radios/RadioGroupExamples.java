package newleaf.web.component.radios;

import java.util.List;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;
import newleaf.web.form.Choice;

/// `RadioGroup` in every state.
public final class RadioGroupExamples {
    private static final String TEMPLATE = "component/radios";

    private RadioGroupExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "plain", of("plain")),
                new Example(
                        TEMPLATE,
                        "with a hint and a long answer",
                        RadioGroup.of(
                                        "hinted",
                                        Invented.QUESTION,
                                        List.of(
                                                Choice.of("long", Invented.LONG),
                                                Invented.choices().getFirst()))
                                .hinting(Invented.HINT)),
                new Example(
                        TEMPLATE,
                        "failing step",
                        of("failing").hinting(Invented.HINT).withError(Invented.MISSING)));
    }

    /// A whole question that was not answered.
    public static RadioGroup failingQuestion() {
        return of("question").hinting(Invented.HINT).asPageHeading().withError(Invented.MISSING);
    }

    private static RadioGroup of(String name) {
        return RadioGroup.of(name, Invented.QUESTION, Invented.choices());
    }
}
