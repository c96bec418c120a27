package newleaf.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.testkit.ProjectRoot;
import newleaf.web.journey.step.JourneyWord;
import org.junit.jupiter.api.Test;

/// The words of the journey: none missing, none unused, and a page speaks one language.
class OneLanguageTest {
    @Test
    void every_word_is_there_and_used() {
        assertThat(JourneyWord.faults(Library.shipped().shelves())).isEmpty();
        String sources = sources();
        assertThat(Arrays.stream(JourneyWord.values()).filter(word -> !sources.contains("JourneyWord." + word.name())))
                .isEmpty();
    }

    @Test
    void a_spanish_page_holds_no_english_words_of_the_journey() {
        Visitor visitor = Visitor.begun("es", "worried");
        for (int i = 0; i < 60 && !visitor.path().equals("/report"); i++) {
            isSpanish(visitor);
            visitor.notKnown();
        }
        isSpanish(visitor.open("/case/answers"));
    }

    private static void isSpanish(Visitor visitor) {
        var shelves = Library.shipped().shelves();
        assertThat(visitor.body()).contains("<html lang=\"es\">");
        for (JourneyWord word : JourneyWord.values()) {
            String english = word.in(shelves).en();
            boolean isTelling = english.contains(" ")
                    && !english.contains("{")
                    && !english.equals(word.in(shelves).es());
            if (isTelling) assertThat(visitor.text()).doesNotContain(english);
        }
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(ProjectRoot.path().resolve("web/src/main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .map(OneLanguageTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
