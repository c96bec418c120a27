package newleaf.storage.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import newleaf.care.Entry;
import newleaf.care.EntryDocument;
import newleaf.care.Kept;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// An entry under its seal, with the instant at which it came. The seal is bound to the person and to all
/// that stands open of it but its sequence, which is given later; what was told holds the order.
@SuppressWarnings("ArrayRecordComponent")
record SealedEntry(String id, String kind, String day, byte[] sealed) {
    private static final byte FORMAT = 1;
    private static final String BOUND = "entry";

    static SealedEntry of(Entry entry, Instant received, PersonKey key) {
        byte[] document = EntryDocument.written(entry).getBytes(StandardCharsets.UTF_8);
        byte[] plain = ByteBuffer.allocate(1 + Long.BYTES + document.length)
                .put(FORMAT)
                .putLong(received.toEpochMilli())
                .put(document)
                .array();
        String id = entry.id().toString();
        String kind = entry.kind().label();
        String day = entry.moment().day().toString();
        return new SealedEntry(id, kind, day, key.seal(plain, BOUND, id, kind, day));
    }

    /// @throws StoreProblem where anything of it was changed
    Kept open(long sequence, PersonKey key) {
        ByteBuffer plain = ByteBuffer.wrap(key.open(sealed, BOUND, id, kind, day));
        if (plain.get() != FORMAT) throw new StoreProblem(What.NEWER);
        Instant received = Instant.ofEpochMilli(plain.getLong());
        byte[] document = new byte[plain.remaining()];
        plain.get(document);
        Entry entry = EntryDocument.read(document).usable().orElseThrow(() -> new StoreProblem(What.DAMAGED));
        return new Kept(entry, sequence, received);
    }
}
