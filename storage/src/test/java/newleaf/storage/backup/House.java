package newleaf.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.EntryDocument;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Onlooker;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.engine.Database;
import newleaf.storage.folder.Erased;

/// A home whose record is backed up, and an age key for its backups.
record House(Home home, ThrowAway age) {
    House(Path folder) {
        this(new Home(folder), ThrowAway.fresh());
    }

    Path backups() {
        return home.folder().resolve("backups");
    }

    BackupFolder folder() {
        return BackupFolder.open(backups(), List.of(home.data(), home.keys()));
    }

    MakeBackup make() {
        return new MakeBackup(home.data(), home.server(), folder(), List.of(age.recipient()));
    }

    MakeBackup.Made made() {
        return make().make(Home.NOW);
    }

    /// The keys, backed up in a folder of their own.
    Path keysMade() throws IOException {
        Path file = Files.createDirectories(home.folder().resolve("apart")).resolve("keys.age");
        new BackUpKeys(home.keys(), home.data(), List.of(age.recipient())).to(file);
        return file;
    }

    RestoreBackup restore(Path backup, Optional<Path> keys) {
        return restore(backup, keys, Optional.empty());
    }

    RestoreBackup restore(Path backup, Optional<Path> keys, Optional<Database> server) {
        Erased erased = RestoreBackup.listOf(backup, Optional.empty());
        return new RestoreBackup(
                backup, List.of(age.identity()), keys, server, Optional.of(erased), Home.CLOCK, home.chance());
    }

    /// Where a backup is brought back to.
    Home elsewhere() {
        return new Home(home.folder().resolve("elsewhere"));
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /// All that can be read of a person's first entries, with what was told of them.
    static String readable(Onlooker record, PersonId person, int entries) {
        var lines = new StringBuilder();
        record.history(person).entries().stream()
                .limit(entries)
                .forEach(kept -> lines.append(kept.sequence())
                        .append(' ')
                        .append(kept.received())
                        .append(' ')
                        .append(EntryDocument.written(kept.entry()))
                        .append('\n'));
        record.told(person).stream()
                .limit(entries + 1L)
                .forEach(told -> lines.append(told).append('\n'));
        return lines.toString();
    }
}
