package newleaf.bench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import newleaf.bench.storage.Callers;
import newleaf.guidance.Library;
import newleaf.storage.StoredSafe;
import newleaf.web.ServeSettings;
import newleaf.web.TrustedProxies;
import newleaf.web.member.House;
import newleaf.web.server.Serve;

/// Guessing, from one address and from a thousand: what urgent help takes meanwhile, and whether the owner still signs
/// in,
/// in a browser that was here before.
public final class Stuffing {
    private static final int GUESSERS = 48;

    private Stuffing() {}

    /// @param arguments  an empty folder, and seconds a run
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Duration each = Duration.ofSeconds(Long.parseLong(arguments[1]));
        Clock clock = Clock.systemUTC();
        var place = new StoredSafe.Place(
                folder.resolve("data"), folder.resolve("keys"), Optional.empty(), clock, new SecureRandom(), false);
        ServeSettings settings = ServeSettings.onFreePort()
                .withProxies(TrustedProxies.of("127.0.0.1").orElseThrow())
                .withPublicUrl(URI.create("http://localhost"));
        try (var safe = new StoredSafe(place, _ -> {});
                Serve.Running running =
                        Serve.start(settings, Library.shipped(), clock, new House(safe, true, () -> true))) {
            SignedInPeople.Known owner = SignedInPeople.known(safe, running.port());
            measured("nobody guesses", running.port(), owner, 0, each);
            measured("one address", running.port(), owner, 1, each);
            measured("1,000 addresses", running.port(), owner, 1000, each);
        }
        System.exit(0);
    }

    private static void measured(String what, int port, SignedInPeople.Known owner, int addresses, Duration each)
            throws Exception {
        Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
        List<Callers.Deed> deeds = new ArrayList<>();
        for (int i = 0; addresses > 0 && i < GUESSERS; i++) deeds.add(guesser(port, owner, addresses, answers));
        List<Long> signIns = new ArrayList<>();
        Thread back = Thread.ofPlatform().start(() -> comesBack(port, owner, each, signIns));
        Thread guessing = Thread.ofPlatform().start(() -> {
            try {
                if (!deeds.isEmpty()) Callers.measure(deeds, each);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        System.out.println(what + ": urgent help, median, p99 ms: " + help(port, each));
        guessing.join();
        back.join();
        long slowest = signIns.stream().mapToLong(Long::longValue).max().orElse(-1);
        System.out.printf(
                Locale.ROOT,
                "  the owner came back %d times, slowest %.0f ms; guesses answered: %s%n",
                signIns.size(),
                slowest / 1e6,
                answers);
    }

    /// Fifty times a second.
    private static String help(int port, Duration each) throws Exception {
        List<Long> times = new ArrayList<>();
        try (var line = new Line(port);
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            var asking = clock.scheduleAtFixedRate(() -> times.add(help(line)), 0, 20, TimeUnit.MILLISECONDS);
            var over = clock.schedule(() -> asking.cancel(false), each.toMillis(), TimeUnit.MILLISECONDS);
            over.get();
        }
        return Callers.millis(times.stream().mapToLong(Long::longValue).toArray());
    }

    private static long help(Line line) {
        long begin = System.nanoTime();
        try {
            if (line.get("/help").status() != 200) throw new IllegalStateException("no help");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return System.nanoTime() - begin;
    }

    private static Callers.Deed guesser(
            int port, SignedInPeople.Known owner, int addresses, Map<Integer, AtomicInteger> answers) throws Exception {
        var line = new Line(port);
        String token = SignedInPeople.token(line.get("/sign-in").body());
        return () -> {
            line.from("10.0." + ThreadLocalRandom.current().nextInt(addresses) / 250 + "."
                    + (1 + ThreadLocalRandom.current().nextInt(addresses) % 250));
            int status = line.post("/sign-in", owner.form("a guess that is wrong", token))
                    .status();
            answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
        };
    }

    private static void comesBack(int port, SignedInPeople.Known owner, Duration each, List<Long> times) {
        long end = System.nanoTime() + each.toNanos();
        try (var line = new Line(port)) {
            while (System.nanoTime() < end) {
                line.swap(new LinkedHashMap<>(owner.cookies()));
                String token = SignedInPeople.token(line.get("/sign-in").body());
                long begin = System.nanoTime();
                int status = line.post("/sign-in", owner.form(owner.passphrase(), token))
                        .status();
                if (status == 303) times.add(System.nanoTime() - begin);
                else System.out.println("  the owner was answered with " + status);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
