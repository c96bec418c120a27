package newleaf.report.wording;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import newleaf.knowledge.words.Words;

/// Words, sentence by sentence. The number of a step belongs to its sentence.
public final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?])(?<!^\\d\\.)(?<![.!?] \\d\\.)\\s+");

    private Sentences() {}

    public static List<String> all(String text) {
        return Arrays.asList(END.split(text.strip()));
    }

    public static Words first(Words words) {
        return new Words(END.split(words.en())[0], END.split(words.es())[0]);
    }

    public static Words afterFirst(Words words) {
        return new Words(afterFirst(words.en()), afterFirst(words.es()));
    }

    private static String afterFirst(String text) {
        String[] parts = END.split(text, 2);
        return parts.length == 2 ? parts[1] : "";
    }

    /// All of them after one another, up to about `longest` characters; a sentence that comes again is left out.
    public static Words once(List<Words> all, int longest) {
        return new Words(once(all, Words::en, longest), once(all, Words::es, longest));
    }

    private static String once(List<Words> all, Function<Words, String> language, int longest) {
        var text = new StringJoiner(" ");
        all.stream()
                .map(language)
                .flatMap(each -> Arrays.stream(END.split(each)))
                .distinct()
                .takeWhile(sentence -> text.length() + sentence.length() <= longest)
                .forEach(text::add);
        return text.toString();
    }
}
