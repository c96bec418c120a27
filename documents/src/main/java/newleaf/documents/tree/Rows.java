package newleaf.documents.tree;

import java.util.List;
import newleaf.documents.tree.Node.Entries;

/// What came of reading a list of objects that somebody else wrote.
public sealed interface Rows {
    /// In the order of the document.
    record Read(List<Row> rows) implements Rows {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /// Nothing of it is used.
    record Unreadable(Reason reason) implements Rows {}

    /// Why nothing of a document is used.
    enum Reason {
        TOO_LARGE,
        TOO_MANY_ROWS,
        NOT_UTF_8,
        NOT_A_LIST,
        BROKEN_JSON
    }

    /// What a row is, or why it is none.
    sealed interface Row {
        /// From 1, in the order of the document.
        int number();

        /// Its fields.
        record Plain(int number, Entries fields) implements Row {}

        /// Not used at all.
        record Broken(int number, Why why) implements Row {}
    }

    /// Why a row cannot be used.
    enum Why {
        NOT_AN_OBJECT,
        FIELD_TWICE,
        TOO_MUCH
    }
}
