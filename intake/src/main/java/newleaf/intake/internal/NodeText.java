package newleaf.intake.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import newleaf.documents.tree.Node;

/// Writes a document as JSON, which is YAML too.
public final class NodeText {
    private NodeText() {}

    public static String of(Node node) {
        return switch (node) {
            case Node.Empty() -> "null";
            case Node.Text(var value) -> quoted(value);
            case Node.Numeral(var value) -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            case Node.Bool(var value) -> Boolean.toString(value);
            case Node.Items(var values) -> joined("[", values.stream().map(NodeText::of).toList(), "]");
            case Node.Entries(var values) ->
                joined(
                        "{",
                        values.entrySet().stream()
                                .map(entry -> quoted(entry.getKey()) + ": " + of(entry.getValue()))
                                .toList(),
                        "}");
        };
    }

    private static String joined(String before, List<String> parts, String after) {
        return parts.stream().collect(Collectors.joining(", ", before, after));
    }

    private static String quoted(String text) {
        String inner = text.codePoints()
                .mapToObj(each -> switch (each) {
                    case '"', '\\' -> "\\" + (char) each;
                    default -> isPlain(each) ? Character.toString(each) : String.format("\\u%04x", each);
                })
                .collect(Collectors.joining());
        return '"' + inner + '"';
    }

    private static boolean isPlain(int character) {
        int type = Character.getType(character);
        return character > Character.MAX_VALUE
                || !(Character.isISOControl(character)
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.UNASSIGNED
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
