package newleaf.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newleaf.care.Entry;
import newleaf.care.PersonId;

/// Keeps entries from several threads and says of each that it is kept, until it is killed.
final class KeepsUntilKilled {
    private static final int THREADS = 8;

    private KeepsUntilKilled() {}

    /// @param arguments  the folder, the person, a number that begins its chance, and the address of a PostgreSQL
    /// server
    public static void main(String[] arguments) {
        Optional<String> address = Stream.of(arguments).skip(3).findFirst();
        Home ours = new Home(Path.of(arguments[0]), new Random(Long.parseLong(arguments[2])), address);
        PersonId person = PersonId.of(arguments[1]);
        Store store = ours.open(Clock.systemUTC());
        for (int i = 0; i < THREADS; i++) {
            Home own = ours.with(new Random(ours.chance().nextLong()));
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
