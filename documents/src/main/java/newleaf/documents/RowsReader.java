package newleaf.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newleaf.documents.internal.JsonRows;
import newleaf.documents.tree.Node.Entries;

/// Reads a JSON list of objects that somebody else wrote, row by row: a row that cannot be used is told apart from the
/// others, and none of it is kept.
///
/// @param mostBytes  of the whole document
/// @param mostRows   a list that is longer is not read at all
public record RowsReader(int mostBytes, int mostRows) {
    /// What a row is, or why it is none.
    public sealed interface Row {
        /// From 1, in the order of the document.
        int number();

        /// Its fields.
        record Plain(int number, Entries fields) implements Row {}

        /// Not used at all.
        record Broken(int number, Why why) implements Row {}
    }

    /// Why a row cannot be used.
    public enum Why {
        NOT_AN_OBJECT,
        FIELD_TWICE,
        TOO_MUCH
    }

    /// What came of it.
    public sealed interface Rows {
        /// In the order of the document.
        record Read(List<Row> rows) implements Rows {
            public Read {
                rows = List.copyOf(rows);
            }
        }

        /// Nothing of it is used.
        record Unreadable(Reason reason) implements Rows {}
    }

    /// Why nothing of a document is used.
    public enum Reason {
        TOO_LARGE,
        TOO_MANY_ROWS,
        NOT_UTF_8,
        NOT_A_LIST,
        BROKEN_JSON
    }

    public Rows read(byte[] bytes) {
        if (bytes.length > mostBytes) return new Rows.Unreadable(Reason.TOO_LARGE);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return JsonRows.read(text.startsWith("\uFEFF") ? text.substring(1) : text, mostRows);
        } catch (CharacterCodingException notUtf8) {
            return new Rows.Unreadable(Reason.NOT_UTF_8);
        }
    }
}
