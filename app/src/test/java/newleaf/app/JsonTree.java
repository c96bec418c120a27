package newleaf.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON document, read strictly, for tests to look into.
record JsonTree(@Nullable Object value) {
    static JsonTree of(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonTree tree = new JsonTree(read(parser));
            if (parser.nextToken() != null) throw new IllegalArgumentException("more than one document");
            return tree;
        }
    }

    /// The value at a path of names and numbers, such as `compared.0.id`.
    JsonTree at(String path) {
        @Nullable Object here = value;
        for (String step : path.split("\\.")) {
            here = switch (here) {
                case Map<?, ?> map when map.containsKey(step) -> map.get(step);
                case List<?> list -> list.get(Integer.parseInt(step));
                case null, default -> throw new IllegalArgumentException("there is no " + path);
            };
        }
        return new JsonTree(here);
    }

    String text() {
        return String.valueOf(value);
    }

    boolean isNull() {
        return value == null;
    }

    List<JsonTree> list() {
        List<JsonTree> list = new ArrayList<>();
        if (Objects.requireNonNull(value) instanceof List<?> values)
            values.forEach(each -> list.add(new JsonTree(each)));
        else throw new IllegalArgumentException("not a list");
        return list;
    }

    /// The names of an object, in the order they were written.
    List<String> names() {
        if (!(value instanceof Map<?, ?> map)) throw new IllegalArgumentException("not an object");
        return map.keySet().stream().map(String::valueOf).toList();
    }

    private static @Nullable Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("unexpected " + token);
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (map.containsKey(name)) throw new IllegalArgumentException(name + " is there twice");
            map.put(name, read(parser));
        }
        return map;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) list.add(read(parser));
        return list;
    }
}
