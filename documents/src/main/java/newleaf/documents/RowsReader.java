package newleaf.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import newleaf.documents.internal.JsonRows;
import newleaf.documents.tree.Rows;

/// Reads a JSON list of objects that somebody else wrote, row by row: a row that cannot be used is told apart from the
/// others, and none of it is kept.
///
/// @param mostBytes  of the whole document
/// @param mostRows   a list that is longer is not read at all
public record RowsReader(int mostBytes, int mostRows) {
    public Rows read(byte[] bytes) {
        if (bytes.length > mostBytes) return new Rows.Unreadable(Rows.Reason.TOO_LARGE);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return JsonRows.read(text.startsWith("\uFEFF") ? text.substring(1) : text, mostRows);
        } catch (CharacterCodingException notUtf8) {
            return new Rows.Unreadable(Rows.Reason.NOT_UTF_8);
        }
    }
}
