package newleaf.documents.tree;

import java.util.List;
import java.util.Map;

/// A piece of the document, before anyone asked what it means. Never prints what it holds.
public sealed interface Node {
    /// The line of the document it begins on, from 1.
    int line();

    /// `null`, or nothing after a colon.
    record Empty(int line) implements Node {}

    /// Words.
    record Text(String value, int line) implements Node {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /// A finite number.
    ///
    /// @param written  as it stands in the document, for example `1.0`
    record Numeral(double value, String written, int line) implements Node {
        @Override
        public String toString() {
            return "Numeral";
        }
    }

    /// true or false.
    record Bool(boolean value, String written, int line) implements Node {
        @Override
        public String toString() {
            return "Bool";
        }
    }

    /// A list.
    record Items(List<Node> values, int line) implements Node {
        @Override
        public String toString() {
            return "Items";
        }
    }

    /// A mapping, in the order of the document.
    record Entries(Map<String, Node> values, int line) implements Node {
        @Override
        public String toString() {
            return "Entries";
        }
    }
}
