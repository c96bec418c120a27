package newleaf.documents.tree;

/// Where something stands in a document. Its path is put together only when someone asks.
public sealed interface Place {
    /// The line it begins on, from 1.
    int line();

    /// As a message names it, for example `use.products[0].form`; empty for the document itself.
    String path();

    /// Where reading began.
    record Root(String path, int line) implements Place {}

    /// A field of a mapping.
    record Field(Place in, String name, int line) implements Place {
        @Override
        public String path() {
            String before = in.path();
            return before.isEmpty() ? Problems.shown(name) : before + "." + Problems.shown(name);
        }
    }

    /// An entry of a list, counted from 0.
    record Entry(Place in, int index, int line) implements Place {
        @Override
        public String path() {
            return in.path() + "[" + index + "]";
        }
    }
}
