package newleaf.documents.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Rows;
import newleaf.documents.tree.Rows.Reason;
import newleaf.documents.tree.Rows.Row;
import newleaf.documents.tree.Rows.Why;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads a list of objects as a stream. What a row holds too much of is passed over as it comes, so that no row takes
/// more room than a row may.
public final class JsonRows {
    private static final int MOST_FIELDS = 200;
    private static final int MOST_ITEMS = 200;
    private static final int DEEPEST = 4;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;
    private Optional<Why> wrong = Optional.empty();

    private JsonRows(JsonParser parser) {
        this.parser = parser;
    }

    public static Rows read(String text, int mostRows) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) return new Rows.Unreadable(Reason.NOT_A_LIST);
            return new JsonRows(parser).rows(mostRows);
        } catch (JacksonException broken) {
            return new Rows.Unreadable(Reason.BROKEN_JSON);
        }
    }

    private Rows rows(int most) {
        List<Row> rows = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            if (token == null) return new Rows.Unreadable(Reason.BROKEN_JSON);
            if (rows.size() == most) return new Rows.Unreadable(Reason.TOO_MANY_ROWS);
            rows.add(row(token, rows.size() + 1));
        }
        return next() == null ? new Rows.Read(rows) : new Rows.Unreadable(Reason.BROKEN_JSON);
    }

    private @Nullable JsonToken next() {
        return parser.nextToken();
    }

    private Row row(JsonToken token, int number) {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Row.Broken(number, Why.NOT_AN_OBJECT);
        }
        wrong = Optional.empty();
        Node.Entries fields = entries(1);
        return wrong.<Row>map(why -> new Row.Broken(number, why)).orElseGet(() -> new Row.Plain(number, fields));
    }

    private Node.Entries entries(int depth) {
        int line = line();
        Map<String, Node> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            Node value = node(parser.nextToken(), depth);
            if (values.size() == MOST_FIELDS) wrong = Optional.of(Why.TOO_MUCH);
            else if (values.put(name, value) != null) wrong = Optional.of(Why.FIELD_TWICE);
        }
        return new Node.Entries(values, line);
    }

    private Node.Items items(int depth) {
        int line = line();
        List<Node> values = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            Node value = node(token, depth);
            if (values.size() == MOST_ITEMS) wrong = Optional.of(Why.TOO_MUCH);
            else values.add(value);
        }
        return new Node.Items(values, line);
    }

    private Node node(@Nullable JsonToken token, int depth) {
        int line = line();
        return switch (token) {
            case VALUE_STRING -> new Node.Text(parser.getString(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), line);
            case VALUE_TRUE -> new Node.Bool(true, "true", line);
            case VALUE_FALSE -> new Node.Bool(false, "false", line);
            case START_OBJECT -> depth < DEEPEST ? entries(depth + 1) : passedOver(line);
            case START_ARRAY -> depth < DEEPEST ? items(depth + 1) : passedOver(line);
            case null, default -> new Node.Empty(line);
        };
    }

    private Node passedOver(int line) {
        parser.skipChildren();
        wrong = Optional.of(Why.TOO_MUCH);
        return new Node.Empty(line);
    }

    /// Beyond what a number can be is too much of it.
    private Node number(String written, int line) {
        double value = Double.parseDouble(written);
        if (Double.isFinite(value)) return new Node.Numeral(value, written, line);
        wrong = Optional.of(Why.TOO_MUCH);
        return new Node.Empty(line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
