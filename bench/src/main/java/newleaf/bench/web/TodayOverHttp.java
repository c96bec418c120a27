package newleaf.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// The page of today, asked for by many at their own time: each asks every five seconds, whether the last answer was
/// quick or not, and a time counts from when it was due.
public final class TodayOverHttp {
    private static final int ASKING = 100;
    private static final int DAYS = 90;
    private static final long EVERY = Duration.ofSeconds(5).toNanos();
    private static final Duration WARM = Duration.ofSeconds(30);

    private TodayOverHttp() {}

    /// @param arguments  an empty folder on the disk that is measured, seconds, how many people are stored, and the
    ///                   address of a PostgreSQL server where the record is to lie in one
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int seconds = Integer.parseInt(arguments[1]);
        int stored = Integer.parseInt(arguments[2]);
        Optional<String> database = Arrays.stream(arguments).skip(3).findFirst();
        try (var server = new Server(folder, ASKING, stored, DAYS, database)) {
            warm(server);
            Duration before = server.cpu();
            long[] times = all(server, seconds);
            double cpu = server.cpu().minus(before).toNanos() / 1e6 / times.length;
            System.out.println(stored + " people stored, " + ASKING + " ask every 5 s: requests | p50 | p99 | p99.9 |"
                    + " slowest ms | CPU ms each");
            System.out.printf(
                    Locale.ROOT,
                    "%s | %d | %.1f | %.1f | %.1f | %.1f | %.2f%n",
                    database.isPresent() ? "PostgreSQL" : "SQLite",
                    times.length,
                    millis(times, 0.5),
                    millis(times, 0.99),
                    millis(times, 0.999),
                    millis(times, 1),
                    cpu);
        }
    }

    /// As often as two can; and each page is what it should be.
    private static void warm(Server server) throws IOException {
        long end = System.nanoTime() + WARM.toNanos();
        try (var line = new Line(server.port())) {
            for (int i = 0; System.nanoTime() < end; i++) {
                line.swap(server.people().get(i % ASKING));
                String page = ask(line);
                if (!page.contains("name=\"which\"")) throw new IllegalStateException("today says no amount of a plan");
            }
        }
    }

    private static long[] all(Server server, int seconds) throws Exception {
        var chance = new Random(18);
        long begin = System.nanoTime() + EVERY / 5;
        List<Callable<long[]>> asking = new ArrayList<>();
        for (Map<String, String> each : server.people()) {
            long first = begin + chance.nextLong(EVERY);
            asking.add(() -> one(server.port(), each, first, begin + seconds * 1_000_000_000L));
        }
        List<long[]> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(asking.size())) {
            for (Future<long[]> each : threads.invokeAll(asking)) times.add(each.get());
        }
        return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] one(int port, Map<String, String> cookies, long first, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        try (var line = new Line(port)) {
            line.swap(cookies);
            for (long due = first; due < end; due += EVERY) {
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                ask(line);
                times.add(System.nanoTime() - due);
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static String ask(Line line) throws IOException {
        Line.Answer answer = line.get("/today");
        if (answer.status() != 200) throw new IllegalStateException("today was answered with " + answer.status());
        return answer.body();
    }

    /// @param sorted  in nanoseconds
    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
