package newleaf.app.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.storage.Store;
import newleaf.storage.folder.DataPlace;
import newleaf.storage.folder.KeyPlace;
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
        return Store.open(data(), keys(), clock, chance);
    }

    private static String system() {
        return System.getProperty("os.name", "");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }
}
