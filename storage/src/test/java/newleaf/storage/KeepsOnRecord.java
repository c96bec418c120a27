package newleaf.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.sqlite.Sqlite;

/// Keeps, joins, erases and changes keys from several threads, closes and begins again, and says of each
/// thing that it is done; then ends without closing. What it says is recorded between its writes.
final class KeepsOnRecord {
    private static final int THREADS = 6;
    private static final int ENTRIES = 30;
    private static final int ERASED = 2;

    private KeepsOnRecord() {}

    /// @param arguments  the folder, a number that begins its chance, further PRAGMAs
    public static void main(String[] arguments) throws InterruptedException {
        Home home = new Home(Path.of(arguments[0]), new Random(Long.parseLong(arguments[1])));
        try (Store first = open(home, arguments[2])) {
            work(home, first);
        }
        work(home, open(home, arguments[2]));
        Runtime.getRuntime().halt(0);
    }

    private static Store open(Home home, String more) {
        return Store.open(
                home.data(),
                new KeyFolder(home.keys()),
                folder -> new Sqlite(folder.record(), more),
                Clock.systemUTC(),
                home.chance());
    }

    private static void work(Home home, Store store) throws InterruptedException {
        PersonId person = joined(store);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Home own = new Home(home.folder(), new Random(home.chance().nextLong()));
            threads.add(Thread.ofPlatform().start(() -> keep(own, store, person, ENTRIES)));
        }
        Home other = new Home(home.folder(), new Random(home.chance().nextLong()));
        threads.add(Thread.ofPlatform().start(() -> erase(other, store)));
        for (Thread each : threads) each.join();
    }

    private static PersonId joined(Store store) {
        PersonId person = store.people().join();
        say("joined " + person);
        return person;
    }

    private static void keep(Home home, Store store, PersonId person, int count) {
        for (int i = 0; i < count; i++) {
            Entry entry = home.reason("kept on record ".repeat(1 + home.chance().nextInt(20)));
            home.kept(store, person, entry);
            say("kept " + person + " " + entry.id());
        }
    }

    private static void erase(Home home, Store store) {
        for (int i = 0; i < ERASED; i++) {
            PersonId person = joined(store);
            keep(home, store, person, 5);
            say("erases " + person);
            store.people().erase(person);
            say("erased " + person);
            store.rotate();
        }
    }

    /// In one piece, so that it stands at one place among the writes.
    private static void say(String words) {
        try {
            new FileOutputStream(FileDescriptor.out).write((words + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
