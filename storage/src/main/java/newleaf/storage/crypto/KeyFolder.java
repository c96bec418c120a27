package newleaf.storage.crypto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Where the master key lies: a folder of its own, so that a copy of the data alone opens nothing.
public final class KeyFolder {
    private static final String NAME = "master.json";

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder;
    }

    /// Whether there is a key.
    public boolean isThere() {
        return Files.exists(folder.resolve(NAME));
    }

    /// The key as its file has it, for a copy that is sealed. Without a key: a problem.
    public byte[] written() {
        return key(false).written().getBytes(StandardCharsets.UTF_8);
    }

    /// Puts a key back that [#written()] gave.
    ///
    /// @throws StoreProblem where it is none
    public void putBack(byte[] written) {
        put(MasterKey.read(new String(written, StandardCharsets.UTF_8)));
    }

    /// The key that is there, or a fresh one where there is no data yet that needs another.
    ///
    /// @param isNew  whether there is no data yet
    public MasterKey key(boolean isNew) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file)) return MasterKey.read(Files.readString(Private.checked(file)));
        } catch (IOException failure) {
            throw new StoreProblem(What.NO_KEYS, failure);
        }
        if (!isNew) throw new StoreProblem(What.NO_KEYS);
        MasterKey fresh = MasterKey.fresh();
        put(fresh);
        return fresh;
    }

    /// In the place of the one before, at once and for good.
    public void put(MasterKey key) {
        Private.folder(folder);
        Private.replace(folder.resolve(NAME), key.written());
    }
}
