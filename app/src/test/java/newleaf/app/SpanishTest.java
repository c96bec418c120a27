package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.ReportWord;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A report is in one language throughout.
class SpanishTest {
    private static final Shelves SHELVES = Library.shipped().shelves();

    /// Words so short that they stand inside others of either language.
    private static final int SHORT = 8;

    @TestFactory
    Stream<DynamicTest> a_report_in_one_language_holds_no_word_of_the_other() {
        return Stream.concat(
                        Run.examples().stream().map(Object::toString), Stream.of(InventedPerson.BRIEF.yaml(), "{}"))
                .map(input -> DynamicTest.dynamicTest(
                        input.contains("/") && !input.contains("\n") ? input.replaceAll(".*/", "") : "invented",
                        () -> isInOneLanguage(input)));
    }

    private static void isInOneLanguage(String input) {
        List<Words> words = Stream.concat(
                        Arrays.stream(ReportWord.values()).map(word -> word.in(SHELVES)),
                        Stream.of(
                                        WordGroup.URGENCY,
                                        WordGroup.SETTING,
                                        WordGroup.STRATEGY,
                                        WordGroup.FIT,
                                        WordGroup.SEVERITY,
                                        WordGroup.HOW_SOON)
                                .flatMap(group -> SHELVES.words(group).values().stream()))
                .toList();
        String spanish = withoutSources(report(input, "es"));
        String english = withoutSources(report(input, "en"));
        assertThat(words.stream()
                        .filter(each -> isToldApart(each.en(), each.es()))
                        .map(Words::en))
                .allSatisfy(word -> assertThat(spanish).doesNotContain(word));
        assertThat(words.stream()
                        .filter(each -> isToldApart(each.es(), each.en()))
                        .map(Words::es))
                .allSatisfy(word -> assertThat(english).doesNotContain(word));
    }

    /// A source has its own language, and so has the place in it.
    private static String withoutSources(String report) {
        int from = report.lastIndexOf("\n" + ReportWord.SOURCES.in(SHELVES).en() + "\n-");
        return report.substring(
                0,
                Math.max(
                        from,
                        report.lastIndexOf("\n" + ReportWord.SOURCES.in(SHELVES).es() + "\n-")));
    }

    private static boolean isToldApart(String word, String other) {
        return word.length() >= SHORT && !other.contains(word) && word.contains(" ");
    }

    @Test
    void every_heading_is_translated() {
        List<String> english = headings(report(InventedPerson.BRIEF.yaml(), "en"));
        List<String> spanish = headings(report(InventedPerson.BRIEF.yaml(), "es"));
        assertThat(spanish).hasSameSizeAs(english).doesNotContainAnyElementsOf(english);
    }

    @Test
    void findings_reasons_and_questions_are_in_the_language_that_was_asked_for() {
        for (String document : InventedPerson.behindADoor().values()) {
            JsonTree spanish =
                    Run.on(document, "plan", "-", "--json", "--lang", "es").json();
            JsonTree english = Run.on(document, "plan", "-", "--json").json();
            for (String list : List.of("assessment.findings", "taper.reasons")) {
                assertThat(texts(spanish, list, "text")).doesNotContainAnyElementsOf(texts(english, list, "text"));
            }
            assertThat(texts(spanish, "assessment.ask", "question"))
                    .allSatisfy(question -> assertThat(question).contains("¿"));
        }
    }

    private static List<String> texts(JsonTree report, String list, String field) {
        return report.at(list).list().stream()
                .map(each -> each.at(field).text())
                .toList();
    }

    @Test
    void no_word_is_empty_in_either_language() {
        assertThat(SHELVES.shelf("words").stream()
                        .map(WordsCard.class::cast)
                        .flatMap(card -> Stream.of(card, card.ofThem()))
                        .flatMap(card -> card.entries().entrySet().stream()))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.getValue().en()).as(entry.getKey()).isNotBlank();
                    assertThat(entry.getValue().es()).as(entry.getKey()).isNotBlank();
                });
        assertThat(ReportWord.faults(SHELVES)).isEmpty();
        assertThat(newleaf.guidance.taper.TaperWord.faults(SHELVES)).isEmpty();
        assertThat(report(InventedPerson.BRIEF.yaml(), "es")
                        .lines()
                        .filter(line -> line.strip().equals("-")))
                .isEmpty();
    }

    private static String report(String input, String language) {
        return input.contains("\n") || input.equals("{}")
                ? Run.on(input, "plan", "-", "--lang", language).out()
                : Run.of("plan", input, "--lang", language).out();
    }

    private static List<String> headings(String report) {
        List<String> lines = report.lines().toList();
        return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).matches("-{3,}"))
                .map(i -> lines.get(i - 1))
                .collect(Collectors.toList());
    }
}
