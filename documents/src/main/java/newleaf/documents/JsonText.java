package newleaf.documents;

import java.math.MathContext;
import java.util.Map;
import newleaf.documents.internal.JsonPrinter;
import newleaf.documents.tree.Node;

/// Writes a tree of maps, lists, texts, numbers and truths, or what was read, as one JSON document.
public final class JsonText {
    private static final MathContext WITHOUT_BINARY_DUST = new MathContext(12);

    private JsonText() {}

    /// On many lines, without the digits that only binary arithmetic put there.
    public static String pretty(Map<String, ?> document) {
        return JsonPrinter.pretty(document, WITHOUT_BINARY_DUST);
    }

    /// On one line, every number exactly as it is.
    public static String line(Map<String, ?> document) {
        return JsonPrinter.line(document, MathContext.UNLIMITED);
    }

    /// What was read, on one line.
    public static String line(Node document) {
        return JsonPrinter.line(document, MathContext.UNLIMITED);
    }
}
