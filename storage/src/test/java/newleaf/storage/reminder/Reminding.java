package newleaf.storage.reminder;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.storage.Home;
import newleaf.storage.folder.Java;

/// A [Reminds] in a process of its own, as its test sees it.
final class Reminding {
    private static final String SENT = "sent ";
    private static final String KEPT = "kept ";
    private static final String SESSION = "session ";
    private static final String SETTLED = "settled ";

    private final Process process;
    private final BufferedReader says;
    private final BufferedWriter hears;
    private final Heard heard;
    private int killAfter = Integer.MAX_VALUE;

    /// What such processes said.
    record Heard(List<String> sent, List<String> kept, List<String> sessions) {
        Heard() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(String line) {
            if (line.startsWith(SENT)) sent.add(line.substring(SENT.length()));
            if (line.startsWith(KEPT)) kept.add(line.substring(KEPT.length()));
            if (line.startsWith(SESSION)) sessions.add(line.substring(SESSION.length()));
        }
    }

    /// @param keepsToo  whether somebody writes there meanwhile
    /// @param heard     all that it says is added here
    Reminding(Home home, String data, Instant now, Reminds.End end, int after, boolean keepsToo, Heard heard)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                home.folder().toString(),
                data,
                now.toString(),
                end.name(),
                Integer.toString(after),
                Boolean.toString(keepsToo)));
        home.address().ifPresent(arguments::add);
        this.process = Java.run(Reminds.class, arguments.toArray(String[]::new));
        this.says = process.inputReader();
        this.hears = process.outputWriter();
        this.heard = heard;
    }

    /// Kills it once it has said so many more, wherever it stands then.
    void killAfter(int more) {
        killAfter = more;
    }

    void to(Instant now) {
        try {
            hears.write(now + "\n");
            hears.flush();
        } catch (IOException ended) {
            // is seen when it is heard
        }
    }

    /// When something is due next, once all that is due at a time has been sent; empty where it was killed before.
    Optional<Instant> settled(Instant now) throws IOException, InterruptedException {
        String beginning = SETTLED + now + " ";
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(beginning)) return Optional.of(Instant.parse(line.substring(beginning.length())));
            heard.add(line);
            if (line.startsWith(SENT) && --killAfter == 0) {
                kill();
                return Optional.empty();
            }
        }
        process.waitFor();
        return Optional.empty();
    }

    /// What it had said by then is heard.
    void kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        says.lines().forEach(heard::add);
        process.waitFor();
    }
}
