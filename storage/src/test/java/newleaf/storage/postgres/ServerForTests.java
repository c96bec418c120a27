package newleaf.storage.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of our own that keeps what it acknowledges (fsync on), one for all tests of this Java.
/// It ends with it; what a killed one left running is ended by the next.
public final class ServerForTests implements AutoCloseable {
    private static final Path ALL = Path.of("target", "postgres").toAbsolutePath();

    private static @Nullable ServerForTests one;

    private final Path data;
    private EmbeddedPostgres server;

    private ServerForTests(Path data) {
        this.data = data;
        this.server = started(data, 0);
    }

    public static synchronized ServerForTests running() {
        if (one == null) {
            endLeftOver();
            one = new ServerForTests(ALL.resolve(own()));
        }
        return one;
    }

    /// Another one, to be killed.
    static ServerForTests another(String name) {
        return new ServerForTests(ALL.resolve(own() + "-" + name));
    }

    /// Nothing is written before it has said that its data is ours: it says nothing of a port that is taken.
    private static EmbeddedPostgres started(Path data, int port) {
        try {
            Files.createDirectories(data.getParent());
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(ALL.resolve("binaries").toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("unix_socket_directories", "") // their lock would outlive a killed server
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "300")
                    .setDataDirectoryCustomizer(ServerForTests::askForPassword)
                    .start();
            Path said = Path.of(shown(server, "data_directory"));
            if (!Files.isSameFile(said, data)) throw new IllegalStateException("another server answers at this port");
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Of the role `careful` alone; everybody else on this machine is let in.
    private static void askForPassword(java.io.File data) {
        Path rules = data.toPath().resolve("pg_hba.conf");
        try {
            String others = Files.readString(rules);
            String careful = "host all careful all scram-sha-256\n";
            if (!others.startsWith(careful)) Files.writeString(rules, careful + others);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Of a schema of its own, which is made where it is not there yet.
    public String address(String name) {
        String schema = "s" + Integer.toHexString(name.hashCode());
        run("create schema if not exists " + schema);
        return address() + "?user=postgres&currentSchema=" + schema;
    }

    /// The folder of all its data, once every page is on the disk.
    public Path flushed() {
        run("checkpoint");
        return data;
    }

    String address() {
        return "postgresql://localhost:" + server.getPort() + "/postgres";
    }

    void run(String... statements) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) statement.execute(each);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String shown(String setting) {
        return shown(server, setting);
    }

    private static String shown(EmbeddedPostgres server, String setting) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// All its processes at once, as when the power goes; what the system holds for the disk outlives it.
    void kill() {
        end(processes(data));
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid")); // one that nobody has buried yet looks alive
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end(List<ProcessHandle> all) {
        all.forEach(ProcessHandle::destroyForcibly);
        while (all.stream().anyMatch(ServerForTests::isAtWork)) Thread.onSpinWait();
    }

    /// One that has ended and that nobody has buried has no command any more.
    private static boolean isAtWork(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().isPresent();
    }

    void startAgain() throws IOException {
        int port = server.getPort();
        server.close(); // lets the folder go; there is nothing left to stop
        server = started(data, port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /// The server first, then its children, while there are any.
    private static List<ProcessHandle> processes(Path data) {
        List<ProcessHandle> all = new ArrayList<>();
        owner(data).ifPresent(server -> {
            all.add(server);
            server.descendants().forEach(all::add);
        });
        return all;
    }

    private static Optional<ProcessHandle> owner(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) return Optional.empty();
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(each -> isOf(each, data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Not another process that has got the same number since.
    private static boolean isOf(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static String own() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static void endLeftOver() {
        if (!Files.exists(ALL)) return;
        try (Stream<Path> folders = Files.list(ALL)) {
            folders.filter(ServerForTests::isLeftOver).forEach(ServerForTests::end);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Named by a Java that is no more, or by one that had our number before us.
    private static boolean isLeftOver(Path folder) {
        String java = folder.getFileName().toString().replaceFirst("-.*", "");
        if (!java.matches("[0-9]+")) return false;
        return java.equals(own()) || ProcessHandle.of(Long.parseLong(java)).isEmpty();
    }

    private static void end(Path folder) {
        end(processes(folder));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
