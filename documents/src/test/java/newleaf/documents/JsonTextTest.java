package newleaf.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problems;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void a_document_is_written_over_many_lines_or_on_one() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("words", "a\"b\\c\nd");
        document.put("numbers", List.of(1, 2.0, 0.1 + 0.2, 1e-9, 3e20, 12_345_678_901L));
        document.put("truth", true);
        document.put("none", Map.of());
        assertThat(JsonText.line(document)).isEqualTo("""
                {"words":"a\\"b\\\\c\\nd","numbers":[1,2,0.30000000000000004,1E-9,300000000000000000000,12345678901],\
                "truth":true,"none":{}}""");
        assertThat(JsonText.pretty(document)).isEqualTo("""
                {
                  "words" : "a\\"b\\\\c\\nd",
                  "numbers" : [ 1, 2, 0.3, 1E-9, 300000000000000000000, 12345678901 ],
                  "truth" : true,
                  "none" : { }
                }""");
    }

    @Test
    void what_was_read_from_yaml_is_written_as_json() {
        var yaml = "{ x: null, a: 1.5, b: -3e2, c: true, d: 1_000, e: \"say \\\"x\\\"\", f: 'a\\b', g: 007, h: '7' }";
        assertThat(JsonText.line(read(yaml)))
                .isEqualTo("{\"x\":null,\"a\":1.5,\"b\":-300,\"c\":true,\"d\":\"1_000\",\"e\":\"say \\\"x\\\"\","
                        + "\"f\":\"a\\\\b\",\"g\":7,\"h\":\"7\"}");
    }

    @Property
    void what_is_written_is_read_back_the_same(@ForAll("documents") Map<String, Object> document) {
        assertThat(plain(read(JsonText.line(document)))).isEqualTo(document);
    }

    @Property
    void what_is_read_and_written_is_the_same_document(@ForAll("documents") Map<String, Object> document) {
        String written = JsonText.line(document);
        assertThat(JsonText.line(read(written))).isEqualTo(written);
        assertThat(JsonText.pretty(Map.of("in", document))).satisfies(pretty -> read(pretty));
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        Arbitrary<Object> values = Arbitraries.lazyOf(
                () -> texts().map(text -> (Object) text),
                () -> Arbitraries.doubles().map(number -> (Object) (number + 0.0)),
                () -> Arbitraries.of(true, false),
                () -> texts().list().ofMaxSize(3).map(list -> (Object) list));
        Arbitrary<Map<String, Object>> inner =
                Arbitraries.maps(texts(), values).ofMaxSize(3).map(LinkedHashMap::new);
        Arbitrary<Object> either = Arbitraries.oneOf(values, inner.map(map -> (Object) map));
        return Arbitraries.maps(texts(), either).ofMaxSize(4).map(LinkedHashMap::new);
    }

    /// Of every kind of character, but halves of them, which no UTF-8 holds.
    private static Arbitrary<String> texts() {
        Arbitrary<Integer> characters = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0x20, 0x7e)),
                Tuple.of(2, Arbitraries.of(0x9, 0xa, 0xd, 0x22, 0x5c, 0xa0, 0x2028)),
                Tuple.of(1, Arbitraries.of(0x7f, 0x80, 0x85, 0x9f, 0xfeff, 0xfffe, 0xffff)),
                Tuple.of(1, Arbitraries.integers().between(0xa1, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0x1f300, 0x1f6ff)));
        return characters
                .list()
                .ofMaxSize(8)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static Entries read(String text) {
        var problems = new Problems();
        var read = new DocumentReader(problems).read(text.getBytes(UTF_8));
        assertThat(problems.all()).as(text).isEmpty();
        return read.orElseThrow();
    }

    private static Object plain(Node node) {
        return switch (node) {
            case Node.Empty empty -> "null";
            case Node.Text text -> text.value();
            case Node.Numeral number -> number.value();
            case Node.Bool truth -> truth.value();
            case Node.Items items ->
                items.values().stream().map(JsonTextTest::plain).toList();
            case Node.Entries entries -> {
                Map<String, Object> map = new LinkedHashMap<>();
                entries.values().forEach((name, value) -> map.put(name, plain(value)));
                yield map;
            }
        };
    }
}
