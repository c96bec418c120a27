package newleaf.app;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Opens a browser at an address that holds a secret. Whoever looks at the list of programs sees the name of a file
/// that only its owner can read; the address stands in it.
final class OpenBrowser implements AutoCloseable {
    private static final Duration IS_OPEN_BY_THEN = Duration.ofMinutes(5);

    private final Map<String, String> environment;
    private final Browsers browsers;
    private final Path data;
    private final Duration life;
    private Optional<Path> file = Optional.empty();

    /// @param data  where the file lies if there is no folder for what lasts as long as a session
    OpenBrowser(String system, Map<String, String> environment, Path data) {
        this(system, environment, data, IS_OPEN_BY_THEN);
    }

    OpenBrowser(String system, Map<String, String> environment, Path data, Duration life) {
        this.environment = Map.copyOf(environment);
        this.browsers = new Browsers(system.toLowerCase(Locale.ROOT), environment);
        this.data = data;
        this.life = life;
    }

    /// Whether a browser was told to. That it was not is no failure: the address can be opened by hand.
    boolean open(URI address) {
        try {
            Optional<Path> folder = folder();
            if (folder.isEmpty() || browsers.command(folder.get()).isEmpty()) return false;
            Path written = written(folder.get(), address);
            file = Optional.of(written);
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            CompletableFuture.delayedExecutor(life.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::close);
            return browsers.open(written);
        } catch (IOException | RuntimeException _) {
            close();
            return false;
        }
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .or(() -> Optional.of(data))
                .filter(Files::isDirectory);
    }

    private static Path written(Path folder, URI address) throws IOException {
        boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path file = Files.createTempFile(folder, "newleaf", ".html", rights);
        return Files.writeString(file, page(address), StandardCharsets.UTF_8);
    }

    private static String page(URI address) {
        String url = address.toASCIIString()
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="refresh" content="0; url=%s">
                <title>Newleaf</title>
                <p><a href="%s">Newleaf</a></p>
                </html>
                """.formatted(url, url);
    }

    /// Takes the file away.
    @Override
    public void close() {
        try {
            if (file.isPresent()) Files.deleteIfExists(file.get());
        } catch (IOException _) {
            // it is where only its owner reads it
        }
    }
}
