package newleaf.web.journey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.intake.CaseField;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ids of cards and paths of fields are for links and files; nobody reads them on a page.
class NoIdsTest {
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern END_OF_WORD = Pattern.compile("[^\\p{L}\\p{N}./-]+");
    private static final Set<String> IDS = Stream.concat(
                    Library.shipped().shelves().all().map(Card::id).filter(id -> id.contains("-")),
                    CaseField.ALL.stream().map(CaseField::path).filter(path -> path.contains(".")))
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @MethodSource("names")
    void no_id_is_read_on_a_page(String name) {
        PagesOf pages = PagesOf.called(name);
        for (Language language : Language.values()) {
            pages.apart(language)
                    .forEach((page, html) -> assertThat(idsIn(html)).as(page).isEmpty());
            assertThat(idsIn(pages.behind(ResultPage.WHOLE, language)))
                    .as("everything on one page")
                    .isEmpty();
        }
    }

    @Test
    void an_id_in_the_text_is_found_and_one_in_a_link_is_not() {
        assertThat(idsIn("<main><a href=\"/card/door-seizure\">Why</a> (newleaf-judgement, person.age)</main>"))
                .containsExactly("newleaf-judgement", "person.age");
    }

    static Collection<String> names() {
        return PagesOf.people().keySet();
    }

    private static Set<String> idsIn(String page) {
        String text = TAG.matcher(Seen.main(page)).replaceAll(" ");
        return List.of(END_OF_WORD.split(text)).stream()
                .map(word -> word.replaceAll("[./]+$", ""))
                .filter(IDS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
