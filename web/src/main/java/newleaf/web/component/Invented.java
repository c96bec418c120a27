package newleaf.web.component;

import java.util.List;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;

/// What the examples of several components show. The words say nothing medical.
public final class Invented {
    public static final Words QUESTION = new Words("Which of these is closest?", "¿Cuál se parece más?");
    public static final Words MISSING =
            new Words("Choose one, or press “I don't know”", "Elige una, o pulsa «No lo sé»");
    public static final Words LONG = new Words(
            "An answer whose words are so long that they run over several lines on a narrow telephone, as real ones do",
            "Una respuesta con palabras tan largas que ocupan varias líneas en un teléfono estrecho, como pasa de verdad");
    public static final Words HINT = new Words("One answer is enough.", "Basta una respuesta.");
    public static final Words NOT_A_NUMBER = new Words(
            "Write the amount as a number, for example 2.5", "Escribe la cantidad con un número, por ejemplo 2.5");

    private Invented() {}

    public static List<Choice> choices() {
        return List.of(
                Choice.of("one", new Words("The first", "La primera")),
                Choice.of("two", new Words("The second", "La segunda"))
                        .hinting(new Words("with a few words more", "con unas palabras más"))
                        .chosenWhen(true),
                Choice.of("three", new Words("None of these", "Ninguna de estas")));
    }
}
