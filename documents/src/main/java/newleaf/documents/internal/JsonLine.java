package newleaf.documents.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads what stands on one line as JSON, some twenty times faster than the parser of YAML, which reads JSON as well.
/// Whatever is not
/// plain here is left to that one: it says what is wrong, or reads it.
public final class JsonLine {
    private static final int LONGEST_NAME = 200;
    private static final int LINE = 1;

    /// Names are people's as well: none is remembered from one document to the next.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;

    private JsonLine(JsonParser parser) {
        this.parser = parser;
    }

    /// Empty where it is anything but plain JSON.
    public static Optional<Entries> read(String text) {
        boolean isLikely = text.startsWith("{\"") && text.codePoints().noneMatch(JsonLine::isUnusual);
        if (!isLikely || text.contains("\\ud") || text.contains("\\uD")) return Optional.empty();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Entries document = new JsonLine(parser).entries(1);
            if (parser.nextToken() != null) return Optional.empty();
            return Optional.of(document);
        } catch (JacksonException | NotPlain left) {
            return Optional.empty();
        }
    }

    /// What the two might not read alike: characters that YAML refuses or takes for the end of a line, and halves of a
    /// character.
    private static boolean isUnusual(int each) {
        boolean isControl = each < ' ' || (each >= 0x7f && each <= 0x9f);
        boolean isBreak = each == 0x2028 || each == 0x2029;
        boolean isHalf = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
        return isControl || isBreak || isHalf || each == 0xfeff || each == 0xfffe || each == 0xffff;
    }

    private Entries entries(int depth) {
        Map<String, Node> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            boolean isTwice = values.put(name, node(parser.nextToken(), depth)) != null;
            if (isTwice || name.length() > LONGEST_NAME) throw new NotPlain();
        }
        return new Entries(values, LINE);
    }

    private Node node(@Nullable JsonToken token, int depth) {
        return switch (token) {
            case VALUE_STRING -> new Node.Text(parser.getString(), LINE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> new Node.Bool(true, "true", LINE);
            case VALUE_FALSE -> new Node.Bool(false, "false", LINE);
            case VALUE_NULL -> new Node.Empty(LINE);
            case START_OBJECT -> entries(deeper(depth));
            case START_ARRAY -> items(deeper(depth));
            case null, default -> throw new NotPlain();
        };
    }

    private Node items(int depth) {
        List<Node> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(node(token, depth));
        }
        return new Node.Items(values, LINE);
    }

    private static Node number(String written) {
        double value = Double.parseDouble(written);
        if (!Double.isFinite(value)) throw new NotPlain();
        return new Node.Numeral(value, written, LINE);
    }

    private static int deeper(int depth) {
        if (depth == DocumentParser.DEEPEST) throw new NotPlain();
        return depth + 1;
    }

    /// Left to the other parser.
    private static final class NotPlain extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        NotPlain() {
            super("left to the parser of YAML", null, false, false);
        }
    }
}
