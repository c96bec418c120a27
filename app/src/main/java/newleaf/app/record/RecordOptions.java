package newleaf.app.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.storage.Onlooker;
import newleaf.storage.Store;
import newleaf.storage.engine.Database;
import newleaf.storage.folder.DataPlace;
import newleaf.storage.folder.KeyPlace;
import newleaf.storage.postgres.Postgres;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the record lies, as the command line says it.
public final class RecordOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the record; the platform's own place unless you say so.")
    private @Nullable Path data;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "The folder of the keys that open it, apart from the data.")
    private @Nullable Path keys;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "A PostgreSQL database that holds the record: postgresql://USER@HOST/NAME. Its password comes from"
                            + " NEWLEAF_DB_PASSWORD, PGPASSWORD or the file ~/.pgpass, never from here."
                            + " Without it the record is a file in the folder of the record.")
    private @Nullable String database;

    /// Whether somebody said that there is a record, and where.
    public boolean isNamed() {
        return data != null || database != null;
    }

    public Path data() {
        return DataPlace.of(Optional.ofNullable(data), system(), home(), System.getenv());
    }

    public Path keys() {
        return KeyPlace.of(Optional.ofNullable(keys), Optional.ofNullable(data), system(), home(), System.getenv());
    }

    /// The record, open for this process alone.
    ///
    /// @param chance  one that cannot be foreseen
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be opened
    public Store open(Clock clock, RandomGenerator chance) {
        if (database == null) return Store.open(data(), keys(), clock, chance);
        return Store.open(data(), keys(), Postgres.at(database, System.getenv()), clock, chance);
    }

    /// @throws newleaf.storage.problem.StoreProblem where it is no address of a database, or holds a password
    public static void checkDatabase(String url) {
        Postgres.at(url, System.getenv());
    }

    /// The record for looking at, beside whoever has it open.
    Onlooker look() {
        if (database == null) return Onlooker.open(data(), keys());
        return Onlooker.open(keys(), Postgres.at(database, System.getenv()));
    }

    /// The database on a server, where one is named.
    Optional<Database> server() {
        return Optional.ofNullable(database).map(url -> Postgres.at(url, System.getenv()));
    }

    private static String system() {
        return System.getProperty("os.name", "");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }
}
