package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.SourceCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is known, printed in sentences, and any one card with its sources.
class DigestTest {
    private static final Shelves SHELVES = Library.shipped().shelves();

    @Test
    void the_digest_prints_every_card_once() {
        Run run = Run.of("knowledge", "digest");
        assertThat(run.status()).isZero();
        Map<String, Long> printed = run.out()
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2, line.indexOf(": ")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(printed.keySet())
                .containsExactlyInAnyOrderElementsOf(SHELVES.all().map(Card::id).collect(Collectors.toSet()));
        assertThat(printed).allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
    }

    @Test
    void a_line_of_the_digest_says_how_it_is_known_and_names_its_sources() {
        assertThat(Run.of("knowledge", "digest").out().lines())
                .filteredOn(line -> line.startsWith("- door-"))
                .hasSize(SHELVES.doors().size())
                .allSatisfy(line -> assertThat(line)
                        .containsPattern("\\((read|read-secondary|recalled|derived|assumed|judgement); [a-z-]+\\)")
                        .containsPattern(" \\[[a-z0-9-]+(, [a-z0-9-]+)*]$"));
    }

    @Test
    void the_digest_says_how_hard_each_text_is_to_read_in_both_languages() {
        String digest = Run.of("knowledge", "digest").out();
        assertThat(digest)
                .containsPattern("(?m)^en: \\d+ texts, median \\d\\.\\d, highest \\d+\\.\\d, above 8: \\d+$")
                .containsPattern("(?m)^es: \\d+ texts, median \\d\\.\\d, highest \\d+\\.\\d, above 8: \\d+$")
                .containsPattern("(?m)^  interaction-opioid until_then: en -?\\d+\\.\\d, es \\d+\\.\\d$");
    }

    @Test
    void the_digest_says_how_hard_each_shelf_is_and_its_shelves_make_the_whole() {
        String digest = Run.of("knowledge", "digest").out();
        for (String language : List.of("en", "es")) {
            assertThat(texts("^  [a-z-]+, " + language + ": (\\d+) texts, median \\d", digest))
                    .isEqualTo(texts("^" + language + ": (\\d+) texts, median \\d", digest))
                    .isPositive();
        }
    }

    private static int texts(String line, String digest) {
        return Pattern.compile("(?m)" + line)
                .matcher(digest)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "door-pregnant",
        "seizure-now",
        "interaction-benzodiazepine",
        "tenth-weekly",
        "law-us-ma",
        "plan-of-our-own"
    })
    void a_card_prints_each_of_its_sources_and_who_checked_it(String id) {
        Run run = Run.of("knowledge", "card", id);
        assertThat(run.status()).isZero();
        Card card = SHELVES.card(id).orElseThrow();
        List<String> sources =
                card.head().citations().stream().map(Citation::source).toList();
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(
                        source -> assertThat(run.out()).contains(source + ", ").contains(citation(source)));
        assertThat(run.out()).contains("draft, checked by nobody yet");
    }

    private static String citation(String source) {
        return SHELVES.sources().stream()
                .filter(card -> card.id().equals(source))
                .map(SourceCard::citation)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_source_opens_like_a_card() {
        Run run = Run.of("knowledge", "card", "newleaf-judgement");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Newleaf's own judgment");
    }

    @Test
    void every_citation_of_every_card_opens() {
        var ids = SHELVES.all().map(Card::id).collect(Collectors.toSet());
        assertThat(SHELVES.all()
                        .flatMap(card -> card.head().citations().stream())
                        .map(Citation::source))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(ids).contains(source));
    }

    @ParameterizedTest
    @CsvSource({"door-pregnnat, door-pregnant", "seizure-nwo, seizure-now", "tenth-weakly, tenth-weekly"})
    void an_id_that_does_not_exist_is_status_2_with_the_one_that_was_meant(String typed, String meant) {
        Run run = Run.of("knowledge", "card", typed);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no such card. Did you mean " + meant + "?");
    }
}
