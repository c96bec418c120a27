package newleaf.bench.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// [ServedPeople], seen from whoever asks.
final class Server implements AutoCloseable {
    /// Further options of its Java, for example to record what it does.
    private static final String OPTIONS = "newleaf.bench.server";

    private final Process process;
    private final BufferedReader said;
    private final Writer asks;
    private final List<Map<String, String>> people = new ArrayList<>();
    private int port;

    Server(Path folder, int signedIn, int stored, int days, Optional<String> database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m"));
        Arrays.stream(System.getProperty(OPTIONS, "").split(" "))
                .filter(each -> !each.isEmpty())
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServedPeople.class.getName()));
        command.addAll(List.of(folder.toString(), "" + signedIn, "" + stored, "" + days));
        database.ifPresent(command::add);
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.asks = process.outputWriter(StandardCharsets.UTF_8);
        begin();
    }

    private void begin() throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ServedPeople.READY)) {
                port = Integer.parseInt(line.substring(ServedPeople.READY.length()));
                return;
            }
            if (line.startsWith("newleaf-")) people.add(cookies(line));
        }
        throw new IllegalStateException("the server did not start");
    }

    private static Map<String, String> cookies(String line) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String each : line.split("; ")) {
            int equals = each.indexOf('=');
            cookies.put(each.substring(0, equals), each.substring(equals + 1));
        }
        return cookies;
    }

    int port() {
        return port;
    }

    /// The cookies of each.
    List<Map<String, String>> people() {
        return people;
    }

    /// Check-ins in its record.
    long kept() {
        try {
            asks.write(ServedPeople.KEPT + "\n");
            asks.flush();
            return Long.parseLong(said.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What it has cost so far.
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asks.close();
        process.waitFor();
    }
}
