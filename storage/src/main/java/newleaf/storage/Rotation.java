package newleaf.storage;

import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.record.PersonRows;
import newleaf.storage.sqlite.Writer;

/// A change of the master key, in three steps. After each of them the keys that lie in their folder open
/// all there is.
final class Rotation {
    private final KeyFolder folder;
    private final Keys keys;
    private final Writer writer;

    Rotation(KeyFolder folder, Keys keys, Writer writer) {
        this.folder = folder;
        this.keys = keys;
        this.writer = writer;
    }

    /// A new key wraps, and those before still open.
    void bringNew() {
        use(keys.master().rotated());
    }

    void wrapAnew() {
        writer.keep(sql -> {
            PersonRows.rewrap(sql, keys.master());
            return true;
        });
    }

    void dropOld() {
        use(keys.master().withoutOld());
    }

    private void use(MasterKey key) {
        folder.put(key);
        keys.use(key);
    }
}
