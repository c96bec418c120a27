package newleaf.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a platform opens a file in the browser of whoever sits before it.
final class Browsers {
    private final String system;
    private final Map<String, String> environment;

    /// @param system  in small letters
    Browsers(String system, Map<String, String> environment) {
        this.system = system;
        this.environment = Map.copyOf(environment);
    }

    /// Empty where nobody sits before it.
    Optional<List<String>> command(Path file) {
        if (isSet("SSH_CONNECTION")) return Optional.empty();
        if (system.startsWith("windows"))
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", file.toString()));
        if (system.startsWith("mac")) return program("open").map(open -> List.of(open, file.toString()));
        if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")) return Optional.empty();
        return program("xdg-open").map(open -> List.of(open, file.toString()));
    }

    /// It is not waited for. What the environment holds for us is none of its business.
    boolean open(Path file) throws IOException {
        Optional<List<String>> command = command(file);
        if (command.isEmpty()) return false;
        var browser = new ProcessBuilder(command.get())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        browser.environment().keySet().removeIf(name -> name.startsWith("NEWLEAF_") || name.equals("PGPASSWORD"));
        browser.start();
        return true;
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    private Optional<String> program(String name) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
