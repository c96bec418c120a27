package newleaf.storage.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Sender;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.storage.engine.Database;
import newleaf.storage.postgres.Postgres;
import newleaf.storage.sqlite.Sqlite;
import newleaf.testkit.MovingClock;

/// A server that reminds until it is killed. It is told each time on standard input, says there what it sends, and says
/// when nothing is left that is due, with the next time that something will be.
final class Reminds {
    /// Counts as dead within seconds.
    private static final Jobs.Beat QUICK = new Jobs.Beat(Duration.ofSeconds(10), Duration.ofMillis(500));

    /// When it ends itself, as if killed.
    enum End {
        NEVER,
        /// Once a reminder is to be sent and before it is.
        BEFORE,
        /// Once it is sent and before that is noted.
        AFTER
    }

    private Reminds() {}

    /// @param arguments  the folder, that of the data, the time, when it ends and after how many, whether it keeps
    /// entries and a session too, and the address of a PostgreSQL server
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var clock = new MovingClock(Instant.parse(arguments[2]));
        Optional<String> address = Stream.of(arguments).skip(6).findFirst();
        Home home = new Home(Path.of(arguments[0]), new Random(), address);
        Path data = home.folder().resolve(arguments[1]);
        Sender sender = sender(End.valueOf(arguments[3]), Integer.parseInt(arguments[4]));
        Database database = address.<Database>map(each -> Postgres.at(each, Map.of()))
                .orElseGet(() -> new Sqlite(data.resolve("newleaf.db")));
        Store store = address.isPresent()
                ? Store.open(data, home.keys(), database, clock, home.chance())
                : Store.open(data, home.keys(), clock, home.chance());
        var schedule = new Schedule(store.diary(), database.look(), database.jobs(), clock, QUICK);
        schedule.start(sender, Set.of(Channel.PUSH));
        Rows.until(schedule::isWhole);
        Rows rows = new Rows(database.jobs());
        Runnable also = Boolean.parseBoolean(arguments[5]) ? new KeepsToo(store, home) : () -> {};
        listen(clock, schedule, rows, also);
    }

    private static void listen(MovingClock clock, Schedule schedule, Rows rows, Runnable also) throws IOException {
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            clock.to(Instant.parse(line));
            also.run();
            while (rows.open(clock.instant()) > 0) {
                if (told.ready()) break; // the time is later already
                schedule.wake(); // a clock that stands wakes nobody
                LockSupport.parkNanos(3_000_000);
            }
            if (!told.ready()) say("settled " + line + " " + rows.times().getFirst());
        }
    }

    private static Sender sender(End end, int after) {
        var count = new AtomicInteger();
        return due -> {
            boolean isLast = count.incrementAndGet() == after;
            if (isLast && end == End.BEFORE) Runtime.getRuntime().halt(9);
            say("sent " + due.name());
            if (isLast && end == End.AFTER) Runtime.getRuntime().halt(9);
            return Sender.Came.SENT;
        };
    }

    static synchronized void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
