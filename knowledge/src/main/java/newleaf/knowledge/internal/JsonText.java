package newleaf.knowledge.internal;

import java.util.stream.Collectors;
import newleaf.knowledge.internal.Tree.Entries;
import newleaf.knowledge.internal.Tree.Items;
import newleaf.knowledge.internal.Tree.Text;

/// A piece of a card as JSON text, to be read by someone else's reader.
final class JsonText {
    private static final java.util.regex.Pattern BARE =
            java.util.regex.Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private JsonText() {}

    static String of(Tree tree) {
        return switch (tree) {
            case Text text -> scalar(text.value());
            case Items items -> items.values().stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
            case Entries entries ->
                entries.values().entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String scalar(String value) {
        if (value.isEmpty()) return "null";
        return BARE.matcher(value).matches() ? value : quoted(value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
