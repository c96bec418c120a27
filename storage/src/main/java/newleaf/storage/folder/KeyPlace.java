package newleaf.storage.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where keys go when nobody says: never within the data, so that who copies the one has not the other.
public final class KeyPlace {
    private KeyPlace() {}

    /// @param asked        what `--keys` named
    /// @param data         what `--data` named: its keys lie beside it
    /// @param system       the system's name, as Java tells it
    /// @param environment  the variables of the environment
    public static Path of(
            Optional<Path> asked, Optional<Path> data, String system, Path home, Map<String, String> environment) {
        return asked.or(() -> data.map(KeyPlace::beside))
                .orElseGet(() -> usual(system.toLowerCase(Locale.ROOT), home, environment));
    }

    private static Path beside(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        return name == null ? whole.resolve("newleaf-keys") : whole.resolveSibling(name + "-keys");
    }

    private static Path usual(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            return DataPlace.absolute(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Newleaf keys");
        }
        if (system.startsWith("mac")) return home.resolve("Library/Application Support/Newleaf keys");
        return DataPlace.absolute(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("newleaf/keys");
    }
}
