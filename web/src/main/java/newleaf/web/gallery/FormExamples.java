package newleaf.web.gallery;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.CheckboxList;
import newleaf.web.form.Choice;
import newleaf.web.form.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Notice;
import newleaf.web.form.NumberField;
import newleaf.web.form.Progress.Part;
import newleaf.web.form.Progress.State;
import newleaf.web.form.Progress;
import newleaf.web.form.RadioGroup;
import newleaf.web.form.StepButtons;
import newleaf.web.form.TextField;

/// Every form component in every state. The words are invented and say nothing medical.
public final class FormExamples {
    private static final Words QUESTION = new Words("Which of these is closest?", "¿Cuál se parece más?");
    private static final Words HINT = new Words("One answer is enough.", "Basta una respuesta.");
    private static final Words MISSING =
            new Words("Choose one, or press “I don't know”", "Elige una, o pulsa «No lo sé»");
    private static final Words LONG = new Words(
            "An answer whose words are so long that they run over several lines on a narrow telephone, as real ones do",
            "Una respuesta con palabras tan largas que ocupan varias líneas en un teléfono estrecho, como pasa de verdad");
    private static final Words AMOUNT = new Words("How much each time?", "¿Cuánto cada vez?");
    private static final Words NOT_A_NUMBER = new Words(
            "Write the amount as a number, for example 2.5", "Escribe la cantidad con un número, por ejemplo 2.5");

    private FormExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example("component/radios", "plain", RadioGroup.of("plain", QUESTION, choices())),
                new Example(
                        "component/radios",
                        "with a hint and a long answer",
                        RadioGroup.of(
                                        "hinted",
                                        QUESTION,
                                        List.of(
                                                Choice.of("long", LONG),
                                                choices().getFirst()))
                                .hinting(HINT)),
                new Example(
                        "component/radios",
                        "failing step",
                        RadioGroup.of("failing", QUESTION, choices())
                                .hinting(HINT)
                                .withError(MISSING)),
                new Example("component/checkboxes", "plain", CheckboxList.of("boxes", QUESTION, choices())),
                new Example(
                        "component/checkboxes",
                        "failing step",
                        CheckboxList.of("boxes-wrong", QUESTION, choices()).withError(MISSING)),
                new Example("component/number", "plain", NumberField.of("number", AMOUNT)),
                new Example("component/number", "fixed unit", inGrams("fixed").typed("2.5")),
                new Example(
                        "component/number",
                        "unit to choose",
                        NumberField.of("chosen", AMOUNT).in(units())),
                new Example(
                        "component/number",
                        "failing step",
                        inGrams("typed-wrong").typed("a lot <b>").withError(NOT_A_NUMBER)),
                new Example("component/text", "plain", TextField.of("text", new Words("Name", "Nombre"))),
                new Example(
                        "component/text",
                        "long name, failing step",
                        TextField.of("long-text", new Words("Name", "Nombre"))
                                .typed("Supercalifragilisticexpialidocious-hydrochloride".repeat(3))
                                .withError(NOT_A_NUMBER)),
                new Example("component/errors", "one problem", errors("typed-wrong")),
                new Example("component/errors", "empty", new ErrorSummary(List.of())),
                new Example("component/progress", "in the middle", progress()),
                new Example("component/buttons", "all", StepButtons.all("/gallery")),
                new Example(
                        "component/buttons",
                        "continue only",
                        new StepButtons(Optional.empty(), false, false, Optional.empty())),
                new Example("component/notice", "information", new Notice(Notice.Kind.INFORMATION, LONG)),
                new Example("component/notice", "caution", new Notice(Notice.Kind.CAUTION, LONG)),
                new Example("component/notice", "danger", new Notice(Notice.Kind.DANGER, LONG)));
    }

    static RadioGroup failingQuestion() {
        return RadioGroup.of("question", QUESTION, choices())
                .hinting(HINT)
                .asPageHeading()
                .withError(MISSING);
    }

    static ErrorSummary errors(String field) {
        return new ErrorSummary(List.of(new FieldProblem(field, MISSING)));
    }

    static Progress progress() {
        return new Progress(List.of(
                new Part(new Words("Now", "Ahora"), State.DONE),
                new Part(new Words("What is taken", "Lo que se toma"), State.NOW),
                new Part(new Words("Health", "Salud"), State.LATER)));
    }

    private static List<Choice> choices() {
        return List.of(
                Choice.of("one", new Words("The first", "La primera")),
                Choice.of("two", new Words("The second", "La segunda"))
                        .hinting(new Words("with a few words more", "con unas palabras más"))
                        .chosenWhen(true),
                Choice.of("three", new Words("None of these", "Ninguna de estas")));
    }

    private static NumberField inGrams(String name) {
        return NumberField.of(name, AMOUNT).hinting(HINT).in(new NumberField.Unit.Fixed(Words.same("g")));
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
