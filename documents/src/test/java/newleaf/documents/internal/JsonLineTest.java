package newleaf.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.documents.JsonText;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One line of JSON reads the same both ways, and what only looks like it is left to the parser of YAML.
class JsonLineTest {
    private static final List<String> WORDS = List.of(
            "",
            "a",
            "ñandú",
            "a \"quoted\" word",
            "back\\slash",
            "tab\tand\nline",
            "😀",
            "null",
            "1.0",
            "true",
            "#no",
            "x: y",
            "é\u0301");

    @Test
    void random_documents_read_the_same_both_ways() {
        Random chance = new Random(20261130);
        for (int i = 0; i < 2000; i++) {
            String text = JsonText.line(mapping(chance, 0));
            Optional<Entries> line = JsonLine.read(text);
            if (text.startsWith("{\"") && !text.contains("\\ud"))
                assertThat(line).as(text).isPresent();
            line.ifPresent(read -> assertThat(read).isEqualTo(yaml(text).orElseThrow()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}", // twice
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1} # a remark",
                "{\"a\":1",
                "{\"a\":01}",
                "{\"a\":1e999}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":yes}",
                "{\"a\":'one'}",
                "{\"a\":&x 1,\"b\":*x}",
                "{\"a\":\"\\ud83d\"}",
                "{\"a\":\"\u0085\"}",
                "{\"a\":[1,]}",
                "{ \"a\":1}",
                "\"a\"",
                "[1]",
                "",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}"
            })
    void what_is_not_plain_is_left_to_the_other(String text) {
        assertThat(JsonLine.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":-0}",
                "{\"a\":1E+2,\"b\":-1.50e-3}",
                "{\"a\":\"\\/\\u00e9\\b\"}",
                "{\"a\":[],\"b\":{},\"c\":null}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}"
            })
    void what_is_plain_reads_the_same(String text) {
        assertThat(JsonLine.read(text)).isEqualTo(yaml(text)).isPresent();
    }

    private static Optional<Entries> yaml(String text) {
        return new DocumentParser(new Problems("a test"), 1_000_000).parse(text);
    }

    private static Map<String, @Nullable Object> mapping(Random chance, int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        int size = chance.nextInt(5);
        for (int i = 0; i < size; i++) fields.put("f" + i + word(chance), value(chance, depth));
        return fields;
    }

    private static @Nullable Object value(Random chance, int depth) {
        return switch (chance.nextInt(depth < 5 ? 7 : 5)) {
            case 0 -> word(chance);
            case 1 -> chance.nextInt(-100_000, 100_000);
            case 2 -> chance.nextDouble() * 100;
            case 3 -> chance.nextBoolean();
            case 4 -> null;
            case 5 -> mapping(chance, depth + 1);
            default -> list(chance, depth + 1);
        };
    }

    private static List<@Nullable Object> list(Random chance, int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        int size = chance.nextInt(4);
        for (int i = 0; i < size; i++) values.add(value(chance, depth));
        return values;
    }

    private static String word(Random chance) {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }
}
