package newleaf.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newleaf.bench.storage.Callers;
import newleaf.bench.storage.RawInserts;

/// Check-ins a second through HTTP, with sessions, seals and audit; the clients run on the same cores, in a process of
/// their own. A check-in is two requests: its form is opened, and sent. And the page of today.
public final class CheckInsOverHttp {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final Duration WARM = Duration.ofSeconds(40);
    private static final int PEOPLE_A_CLIENT = 12;
    private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"([^\"]*)\"");
    private static final Pattern ITEM = Pattern.compile("name=\"bothers\" value=\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("<option value=\"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    private CheckInsOverHttp() {}

    /// @param arguments  an empty folder on the disk that is measured, seconds a run, and the address of a PostgreSQL
    ///                   server where that is measured as well
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Duration each = Duration.ofSeconds(Long.parseLong(arguments[1]));
        System.out.println(
                "what, clients | a second | median, p99 ms | CPU ms each, of the server | of the machine busy");
        on("SQLite", folder.resolve("sqlite"), Optional.empty(), each);
        if (arguments.length > 2) {
            on("PostgreSQL", folder.resolve("postgres"), Optional.of(arguments[2]), each);
            var raw = new RawInserts("jdbc:" + arguments[2]);
            raw.measure(8, each);
            for (int clients : CLIENTS)
                System.out.println("single rows, " + clients + " | " + raw.measure(clients, each));
        }
        System.exit(0);
    }

    private static void on(String name, Path folder, Optional<String> database, Duration each) throws Exception {
        int most = CLIENTS.getLast() * PEOPLE_A_CLIENT;
        try (var server = new Server(folder, most, 0, 0, database)) {
            measure(server, 8, WARM, CheckInsOverHttp::checkIn);
            for (int clients : CLIENTS) {
                long before = server.kept();
                Measured measured = measure(server, clients, each, CheckInsOverHttp::checkIn);
                long stored = server.kept() - before;
                System.out.println(name + ", " + clients + " | " + measured);
                if (stored != measured.count())
                    throw new IllegalStateException("acknowledged " + measured.count() + ", stored " + stored);
            }
            System.out.println(name + ", today, 32 | " + measure(server, 32, each, CheckInsOverHttp::today));
        }
    }

    /// @param cpu  of the server, in milliseconds each
    private record Measured(Callers.Measured all, double cpu) {
        int count() {
            return all.times().length;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%8.0f | %s | %.2f | %.0f %%",
                    all.aSecond(),
                    Callers.millis(all.times()),
                    cpu,
                    100 * all.busy());
        }
    }

    private interface Asks {
        void of(Line line) throws IOException;
    }

    private static Measured measure(Server server, int clients, Duration time, Asks asks) throws Exception {
        List<Line> lines = new ArrayList<>();
        List<Callers.Deed> deeds = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            var line = new Line(server.port());
            lines.add(line);
            List<Map<String, String>> own = server.people().subList(i * PEOPLE_A_CLIENT, (i + 1) * PEOPLE_A_CLIENT);
            int[] turn = new int[1];
            deeds.add(() -> {
                line.swap(own.get(turn[0]++ % own.size()));
                asks.of(line);
            });
        }
        Duration before = server.cpu();
        Callers.Measured measured = Callers.measure(deeds, time);
        double spent = server.cpu().minus(before).toNanos() / 1e6;
        for (Line line : lines) line.close();
        return new Measured(measured, spent / measured.times().length);
    }

    private static void checkIn(Line line) throws IOException {
        String form = line.get("/today/check-in").body();
        String item = SignedInPeople.field(ITEM, form);
        String answer = "bothers=" + item + "&" + item + "=2&craving=4&sleep=6&mood=3&rest=none&form-token="
                + SignedInPeople.encoded(SignedInPeople.token(form))
                + "&day=" + SignedInPeople.field(DAY, form) + "&entry=" + SignedInPeople.field(ENTRY, form)
                + "&seen=" + SignedInPeople.field(SEEN, form);
        int status = line.post("/today/check-in", answer).status();
        if (status != 303) throw new IllegalStateException("a check-in was answered with " + status);
    }

    private static void today(Line line) throws IOException {
        int status = line.get("/today").status();
        if (status != 200) throw new IllegalStateException("today was answered with " + status);
    }
}
