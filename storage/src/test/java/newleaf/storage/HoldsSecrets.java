package newleaf.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.EntryDocument;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Reason;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.sqlite.Sqlite;

/// Keeps what nobody else may know, gets into every trouble with it and tells all it can tell of that, then
/// reads it again and again until it is ended.
@SuppressWarnings("CatchAndPrintStackTrace") // all that stands in a failure is to be seen
final class HoldsSecrets {
    private HoldsSecrets() {}

    /// @param arguments  the folder
    public static void main(String[] arguments) throws IOException, SQLException {
        Home home = new Home(Path.of(arguments[0]), new Random(7));
        PersonId person;
        try (Store store = home.open()) {
            person = EveryKind.kept(home, store);
        }
        fill(home, person);
        damage(home, person);
        Store store = home.open();
        PersonId again = store.people().join();
        for (int i = 0; i < 100; i++) home.kept(store, again, home.reason(EveryKind.WORD + "00 again"));
        for (int i = 0; i < 4; i++) Thread.ofPlatform().start(() -> read(store, again));
        System.out.println("holds them");
    }

    /// A disk that is full, said with everything that stands in the failure.
    private static void fill(Home home, PersonId person) {
        Store small = Store.open(
                home.data(),
                new KeyFolder(home.keys()),
                folder -> new Sqlite(folder.record(), "&max_page_count=60"),
                Clock.systemUTC(),
                home.chance());
        try (small) {
            while (true) home.kept(small, person, home.reason((EveryKind.WORD + "00 more ").repeat(30)));
        } catch (StoreProblem full) {
            full.printStackTrace();
        }
    }

    private static void damage(Home home, PersonId person) throws SQLException {
        try (Sql sql = new Sqlite(home.database()).toWrite()) {
            sql.change("update entry set day = '2001-01-01' where sequence = 3");
        }
        try (Store store = home.open()) {
            System.out.println(store.diary()
                    .append(
                            person,
                            home.entry(new Deed.Corrects(
                                    EntryId.made(Home.NOW, home.chance()),
                                    new Reason(EveryKind.WORD + "00 of nothing"))),
                            Actor.PERSON,
                            Optional.of(3L)));
            System.out.println(store.audit().of(person));
            System.out.println(store.diary().all(person));
        } catch (StoreProblem damaged) {
            damaged.printStackTrace();
        }
    }

    private static void read(Store store, PersonId person) {
        while (true) {
            for (Kept kept : store.diary().all(person).entries()) {
                if (EntryDocument.written(kept.entry()).isEmpty()) throw new IllegalStateException("empty");
            }
        }
    }
}
