package newleaf.storage.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where data goes when nobody says: the place the platform keeps for it.
public final class DataPlace {
    private DataPlace() {}

    /// @param asked        what `--data` named
    /// @param system       the system's name, as Java tells it
    /// @param environment  the variables of the environment
    public static Path of(Optional<Path> asked, String system, Path home, Map<String, String> environment) {
        return asked.orElseGet(() -> usual(system.toLowerCase(Locale.ROOT), home, environment));
    }

    private static Path usual(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            return absolute(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Newleaf");
        }
        if (system.startsWith("mac")) return home.resolve("Library/Application Support/Newleaf");
        return absolute(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local/share"))
                .resolve("newleaf");
    }

    /// A relative one is not valid (XDG base directories, version 0.8) and counts as none.
    static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
    }
}
