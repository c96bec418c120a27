package newleaf.bench.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Reason;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.guidance.Library;
import newleaf.storage.StoredSafe;
import newleaf.web.ServeSettings;
import newleaf.web.member.House;
import newleaf.web.server.Serve;

/// Whether time tells more than the answer does: a page that is not there beside one that is somebody else's; words
/// that
/// exist beside words that do not. One after the other in turn, on one connection.
public final class NotYours {
    private static final int TIMES = 2_000;
    private static final int WARM = 300;

    private NotYours() {}

    private interface Asks {
        void now(int turn) throws IOException;
    }

    /// @param arguments  an empty folder
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Clock clock = Clock.systemUTC();
        var place = new StoredSafe.Place(
                folder.resolve("data"), folder.resolve("keys"), Optional.empty(), clock, new SecureRandom(), false);
        try (var safe = new StoredSafe(place, _ -> {});
                Serve.Running running = Serve.start(
                        ServeSettings.onFreePort(), Library.shipped(), clock, new House(safe, true, () -> true));
                var line = new Line(running.port())) {
            line.swap(new LinkedHashMap<>(
                    SignedInPeople.of(safe, running.port(), 1).getFirst()));
            compare("a page that is not there, one for others", _ -> line.get("/admit"), _ -> line.get("/admin"));
            String token = SignedInPeople.encoded(
                    SignedInPeople.token(line.get("/mine").body()));
            EntryId elses = doseOfSomebodyElse(safe, clock);
            compare(
                    "an entry that is not there, one of somebody else",
                    _ -> takeBack(line, token, EntryId.made(clock.instant(), new SecureRandom())),
                    _ -> takeBack(line, token, elses));
        }
        System.exit(0);
    }

    private static void takeBack(Line line, String token, EntryId entry) throws IOException {
        int status = line.post("/today/dose/take-back", "entry=" + entry + "&form-token=" + token)
                .status();
        if (status != 303) throw new IllegalStateException("taking back was answered with " + status);
    }

    private static EntryId doseOfSomebodyElse(StoredSafe safe, Clock clock) {
        PersonId person = safe.make().people().join();
        EntryId id = EntryId.made(clock.instant(), new SecureRandom());
        var moment = Moment.of(clock.instant(), ZoneOffset.UTC, DayStart.USUAL);
        safe.make().diary().append(person, new Entry(id, moment, new Deed.Adds(new Reason("rest"))), Actor.PERSON);
        return id;
    }

    private static void compare(String what, Asks first, Asks second) throws IOException {
        long[][] times = new long[2][TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            long begin = System.nanoTime();
            first.now(i);
            long between = System.nanoTime();
            second.now(i);
            long end = System.nanoTime();
            if (i >= 0) times[0][i] = between - begin;
            if (i >= 0) times[1][i] = end - between;
        }
        double[] medians = Arrays.stream(times).mapToDouble(NotYours::median).toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: medians of %d: %.3f and %.3f ms, %+.1f %%%n",
                what,
                TIMES,
                medians[0] / 1e6,
                medians[1] / 1e6,
                100 * (medians[1] / medians[0] - 1));
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
