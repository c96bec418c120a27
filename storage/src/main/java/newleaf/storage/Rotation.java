package newleaf.storage;

import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.engine.Engine;
import newleaf.storage.record.PersonRows;

/// A change of the master key, in three steps. After each of them the keys that lie in their folder open
/// all there is.
final class Rotation {
    private final KeyFolder folder;
    private final Keys keys;
    private final Engine engine;

    Rotation(KeyFolder folder, Keys keys, Engine engine) {
        this.folder = folder;
        this.keys = keys;
        this.engine = engine;
    }

    /// A new key wraps, and those before still open.
    void bringNew() {
        use(keys.master().rotated());
    }

    void wrapAnew() {
        engine.keep(sql -> {
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
