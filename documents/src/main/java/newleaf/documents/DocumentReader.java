package newleaf.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import newleaf.documents.internal.DocumentParser;
import newleaf.documents.internal.JsonLine;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Remarks;

/// Reads bytes into plain nodes, refusing whatever no document needs: other encodings, aliases, tags, many
/// documents, deep nesting. Reading stops at the first thing nested too deeply, so that no input can hold us up.
public final class DocumentReader {
    static final int LARGEST = 1_000_000;

    private final Remarks remarks;
    private final int largest;

    public DocumentReader(Remarks remarks) {
        this(remarks, LARGEST);
    }

    public DocumentReader(Remarks remarks, int largest) {
        this.remarks = remarks;
        this.largest = largest;
    }

    public Optional<Entries> read(byte[] bytes) {
        if (bytes.length > largest) return refuse("is larger than " + largest / 1_000_000 + " MB; a case is a few kB");
        Optional<String> text = decoded(bytes);
        if (text.isEmpty()) return refuse("is not UTF-8 text; save it as UTF-8");
        Optional<Entries> line = JsonLine.read(text.get());
        return line.isPresent() ? line : new DocumentParser(remarks, largest).parse(text.get());
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(withoutTabs(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /// JSON may be indented with tabs, which YAML refuses. Inside braces a tab and a space mean the same.
    private static String withoutTabs(String text) {
        return text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
    }

    private <T> Optional<T> refuse(String words) {
        remarks.refused(1, words, "");
        return Optional.empty();
    }
}
