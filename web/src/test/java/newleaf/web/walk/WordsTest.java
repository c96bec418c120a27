package newleaf.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.guidance.Library;
import newleaf.knowledge.card.Card;
import newleaf.web.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who reads is spoken to, nothing is asked twice, no way leads nowhere, and no id stands in what is read.
class WordsTest {
    private static final List<String> BEHIND = List.of(
            "/report/reasons", "/report/feel", "/report/compare", "/report/place", "/report/plan", "/report/whole");
    private static final Pattern SPOKEN_TO =
            Pattern.compile("(?i).{0,60}(\\b(do|did|have|if|when) you (take|taken|stop|stopped|feel)\\b"
                    + "|\\byou (take|took|may be tired)\\b|\\byours\\b"
                    + "|\\byour (kratom|last dose|dose|body|answers speak)\\b).{0,40}");
    private static final Set<String> IDS = Library.shipped()
            .shelves()
            .all()
            .map(Card::id)
            .filter(id -> id.contains("-"))
            .collect(Collectors.toSet());

    @Test
    void a_relative_is_never_spoken_to_as_if_they_took_it() {
        Walk walk = Walk.to(Map.of("answeredBy", "family"));
        List<String> pages = new ArrayList<>(walk.read().subList(1, walk.read().size()));
        pages.add(walk.visitor().text());
        BEHIND.forEach(page -> pages.add(walk.page(page)));
        assertThat(pages.stream()
                        .flatMap(page -> SPOKEN_TO.matcher(page).results())
                        .map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"self", "family"})
    void no_question_is_asked_on_two_pages(String who) {
        Walk walk = Walk.to(Map.of("answeredBy", who));
        Map<String, String> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        walk.asked()
                .forEach((page, fields) -> fields.stream()
                        .filter(field -> field.contains("."))
                        .forEach(field -> {
                            String before = first.putIfAbsent(field, page);
                            if (before != null) twice.add(field + ": " + before + ", " + page);
                        }));
        assertThat(first).hasSizeGreaterThan(10);
        assertThat(twice).isEmpty();
    }

    @Test
    void going_on_leads_to_a_question_or_is_not_offered() {
        Visitor begun = Visitor.begun("en", "taking").open("/report");
        assertThat(begun.body()).contains("href=\"/case\"");
        assertThat(begun.open("/case").path()).isNotEqualTo("/report");
        Visitor ended = Walk.to(Map.of()).visitor();
        assertThat(ended.open("/case").path()).isEqualTo("/report");
        assertThat(ended.body()).doesNotContain("href=\"/case\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "active"})
    void no_id_stands_in_what_is_read_on_a_result_and_behind_it(String suicidal) {
        Walk walk = Walk.to(Map.of("safety.suicidal", suicidal));
        List<String> pages = new ArrayList<>(List.of(walk.visitor().text()));
        BEHIND.forEach(page -> pages.add(walk.page(page)));
        assertThat(pages.stream().flatMap(page -> ids(page).stream())).isEmpty();
        assertThat(ids("They take it (door-benzodiazepine).")).containsExactly("door-benzodiazepine");
    }

    private static List<String> ids(String page) {
        return Arrays.stream(page.replaceAll("https?:\\S+", "").split("[\\s:,;.()\\[\\]]+"))
                .filter(word -> IDS.contains(word) || word.equals("newleaf-judgement"))
                .toList();
    }
}
