package newleaf.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problem;
import newleaf.documents.tree.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in is a document or is refused in words; nothing is thrown.
class DocumentReaderTest {
    private final Problems problems = new Problems();

    @Property
    void no_bytes_throw(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property
    void no_text_throws(@ForAll String text) {
        assertReadOrRefused(text.getBytes(UTF_8));
        assertReadOrRefused(("{a: \"" + text + "\"}").getBytes(UTF_8));
        assertReadOrRefused(("a: " + text + "\nb: \"\\" + text).getBytes(UTF_8));
    }

    /// The parser read pieces of 1,024 and lost a character of two halves that lay across the end of one.
    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025, 1026, 2047, 2048, 2049})
    void a_character_of_two_halves_may_stand_anywhere(int at) {
        String before = "a: \"" + "x".repeat(at - 4);
        assertThat(before).hasSize(at);
        assertThat(Section.of(read(before + "😀\""), problems).text("a", 10_000).known())
                .contains("x".repeat(at - 4) + "😀");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_failure_inside_the_parser_is_bad_input() {
        assertThat(new DocumentReader(problems).read("a: \"\\UFFFFFFFF\"".getBytes(UTF_8)))
                .isEmpty();
        assertThat(problems.all())
                .containsExactly(new Problem("", "cannot be read as YAML or JSON; write it anew, or save it as JSON"));
    }

    @Test
    void everything_knows_its_line_and_how_it_was_written() {
        Section root = Section.of(read("# a note\na: 1.0\nb:\n  - x\n  - c: True\n    d: 007\n"), problems);
        assertThat(root.line()).isEqualTo(2);
        assertThat(root.written("a").known()).contains("1.0");
        assertThat(root.number("a", 0, 2).known()).contains(1.0);
        assertThat(root.items("b").known().orElseThrow()).extracting(Node::line).containsExactly(4, 5);
        assertThat(root.lineOf("absent")).isEqualTo(2);
        assertThat(root.written("b").isKnown()).isFalse();
        assertThat(problems.all()).containsExactly(new Problem("b", "is one text, not a list or mapping"));
    }

    @Test
    void fields_of_a_list_say_where_they_stand() {
        Section root = Section.of(read("b: [x, { c: True, d: 007, e: 1 }]"), problems);
        List<Section> sections = root.sections("b").known().orElseThrow();
        Section inner = sections.getFirst();
        assertThat(inner.written("c").known()).contains("True");
        assertThat(inner.written("d").known()).contains("007");
        inner.nothingElse();
        assertThat(problems.all())
                .containsExactly(
                        new Problem("b[0]", "is a mapping of fields"),
                        new Problem("b[1].e", "is not a field of a case; did you mean `c`?"));
    }

    private Entries read(String text) {
        return new DocumentReader(problems).read(text.getBytes(UTF_8)).orElseThrow();
    }

    private static void assertReadOrRefused(byte[] bytes) {
        var problems = new Problems();
        boolean isRead = new DocumentReader(problems).read(bytes).isPresent();
        assertThat(isRead || !problems.isEmpty()).isTrue();
    }
}
