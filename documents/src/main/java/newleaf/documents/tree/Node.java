package newleaf.documents.tree;

import java.util.List;
import java.util.Map;

/// A piece of the document, before anyone asked what it means. Never prints what it holds.
public sealed interface Node {
    /// `null`, or nothing after a colon.
    record Empty() implements Node {}

    /// Words.
    record Text(String value) implements Node {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /// A finite number.
    record Numeral(double value) implements Node {
        @Override
        public String toString() {
            return "Numeral";
        }
    }

    /// true or false.
    record Bool(boolean value) implements Node {
        @Override
        public String toString() {
            return "Bool";
        }
    }

    /// A list.
    record Items(List<Node> values) implements Node {
        @Override
        public String toString() {
            return "Items";
        }
    }

    /// A mapping.
    record Entries(Map<String, Node> values) implements Node {
        @Override
        public String toString() {
            return "Entries";
        }
    }
}
