package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The text and the page of a report say the same in the same order; they differ in form only.
class TextAndPageTest {
    private static final String TOO_LARGE = InventedPerson.BRIEF.yaml() + "limits: { largestCutPercent: 24 }\n";

    /// A page opens what is behind its points; text tells it in two places.
    private static final List<String> ONLY_IN_TEXT = List.of("Why, in short", "More about why");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> people() {
        return Stream.of(TOO_LARGE, "{}", InventedPerson.behindADoor().get("drinks every day"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void each_heading_of_the_text_stands_on_the_page_in_the_same_order(String document) throws Exception {
        for (String reader : List.of("person", "clinician")) {
            String page = page(document, reader);
            List<String> headings =
                    headings(Run.on(document, "plan", "-", "--for", reader).out());
            assertThat(headings).hasSizeGreaterThan(10);
            assertThat(page.substring(page.indexOf("<h1"))).containsSubsequence(headings);
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void each_sentence_of_the_text_stands_on_the_page(String document) throws Exception {
        String page = page(document, "clinician");
        List<String> sentences = Run.on(document, "plan", "-", "--for", "clinician")
                .out()
                .lines()
                .filter(line -> line.matches(" {2,4}(- )?[^\u2007]*[.?] \\[[0-9,]+]"))
                .map(line -> line.strip().replaceFirst("^- ", "").replaceFirst(" \\[[0-9,]+]$", ""))
                .filter(line -> !line.matches("\\(.*|.*: .*|.*https?:.*|.*\\S  \\S.*"))
                .toList();
        assertThat(sentences)
                .hasSizeGreaterThan(8)
                .allSatisfy(sentence -> assertThat(page).contains(sentence));
    }

    @Test
    void a_cut_that_needs_a_clinicians_reason_is_said_in_each() throws Exception {
        String words = "A cut above 20 % needs two weeks on one amount before it";
        assertThat(Run.on(TOO_LARGE, "plan", "-").out()).contains(words);
        assertThat(page(TOO_LARGE, "person")).contains(words);
    }

    @Test
    void a_part_alone_says_what_it_says_in_the_report() {
        Map.of("assess", "Ways to go", "forecast", "What stopping may be like").forEach((command, heading) -> {
            String whole = Run.on(TOO_LARGE, "plan", "-").out();
            String alone = Run.on(TOO_LARGE, command, "-").out();
            assertThat(whole).contains(section(alone, heading));
        });
    }

    private static String section(String text, String heading) {
        int from = text.indexOf("\n" + heading + "\n");
        int to = text.indexOf("\n\n", from);
        return text.substring(from, to);
    }

    /// The page without its tags, the text in one line.
    private String page(String document, String reader) throws Exception {
        Path file = folder.resolve(reader + ".html");
        Run.on(document, "plan", "-", "--for", reader, "--html", file.toString());
        String page = Files.readString(file);
        return page.replaceAll("<(?!h1)[^>]*>", "")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private static List<String> headings(String text) {
        List<String> lines = text.lines().toList();
        return java.util.stream.IntStream.range(0, lines.size() - 1)
                .filter(i -> lines.get(i + 1).matches("-{3,}"))
                .mapToObj(lines::get)
                .filter(heading -> !ONLY_IN_TEXT.contains(heading))
                .toList();
    }
}
