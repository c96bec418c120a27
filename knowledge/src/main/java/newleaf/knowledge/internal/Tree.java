package newleaf.knowledge.internal;

import java.util.List;
import java.util.Map;

/// A YAML document as plain data that remembers its lines.
sealed interface Tree {
    int line();

    /// A scalar; an empty one has empty text.
    record Text(String value, int line) implements Tree {}

    /// A list.
    record Items(List<Tree> values, int line) implements Tree {}

    /// A mapping, in the order of the file.
    record Entries(Map<String, Tree> values, int line) implements Tree {}
}
