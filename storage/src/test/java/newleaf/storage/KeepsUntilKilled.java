package newleaf.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import newleaf.care.Entry;
import newleaf.care.PersonId;

/// Keeps entries from several threads and says of each that it is kept, until it is killed.
final class KeepsUntilKilled {
    private static final int THREADS = 8;

    private KeepsUntilKilled() {}

    /// @param arguments  the folder, the person, and a number that begins its chance
    public static void main(String[] arguments) {
        Home ours = new Home(Path.of(arguments[0]), new Random(Long.parseLong(arguments[2])));
        PersonId person = PersonId.of(arguments[1]);
        Store store = Store.open(ours.data(), ours.keys(), Clock.systemUTC(), ours.chance());
        for (int i = 0; i < THREADS; i++) {
            Home own = new Home(ours.folder(), new Random(ours.chance().nextLong()));
            Thread.ofPlatform().start(() -> keep(own, store, person));
        }
    }

    private static void keep(Home home, Store store, PersonId person) {
        while (true) {
            Entry entry = home.reason("kept by " + Thread.currentThread().getName());
            home.kept(store, person, entry);
            System.out.println(entry.id());
        }
    }
}
