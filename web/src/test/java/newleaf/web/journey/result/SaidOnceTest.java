package newleaf.web.journey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No sentence stands on two of the pages that a result leads to, urgent help and what is pressed excepted.
class SaidOnceTest {
    private static final int LONG = 6;

    @ParameterizedTest
    @MethodSource("names")
    void a_sentence_stands_on_one_page(String name) {
        PagesOf pages = PagesOf.called(name);
        for (Language language : Language.values()) {
            assertThat(onSeveral(pages.apart(language)))
                    .as(name + " in " + language)
                    .isEmpty();
        }
    }

    @Test
    void what_stands_twice_is_found() {
        String page = "<main><p>This is a <b>sentence</b> of seven words.</p></main>";
        assertThat(onSeveral(Map.of("one", page, "two", page))).containsOnlyKeys("This is a sentence of seven words.");
        assertThat(onSeveral(Map.of("one", page))).isEmpty();
    }

    static Collection<String> names() {
        return PagesOf.people().keySet();
    }

    private static Map<String, Set<String>> onSeveral(Map<String, String> pages) {
        Map<String, Set<String>> where = new TreeMap<>();
        pages.forEach((page, html) -> ofSome(Seen.sentences(html))
                .forEach(sentence ->
                        where.computeIfAbsent(sentence, _ -> new TreeSet<>()).add(page)));
        where.values().removeIf(on -> on.size() < 2);
        return where;
    }

    private static Stream<String> ofSome(List<String> sentences) {
        return sentences.stream().filter(sentence -> sentence.split(" ").length >= LONG);
    }
}
