package newleaf.intake.internal;

import java.util.List;
import java.util.Map;

/// A piece of the document, before anyone asked what it means.
sealed interface Node {
    /// `null`, or nothing after a colon.
    record Empty() implements Node {}

    /// Words.
    record Text(String value) implements Node {}

    /// A finite number.
    record Numeral(double value) implements Node {}

    /// true or false.
    record Bool(boolean value) implements Node {}

    /// A list.
    record Items(List<Node> values) implements Node {}

    /// A mapping.
    record Entries(Map<String, Node> values) implements Node {}
}
