package newleaf.bench.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import newleaf.storage.postgres.Postgres;

/// Single check-ins a second into the store, sealed and told in the audit, and what a day of a year costs to read.
public final class StoreTimes {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final List<Integer> CALLERS = List.of(1, 8, 32);

    private StoreTimes() {}

    /// @param arguments  an empty folder on the disk that is measured, seconds a run, and the address of a PostgreSQL
    ///                   server where that is measured as well
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Duration each = Duration.ofSeconds(Long.parseLong(arguments[1]));
        System.out.printf(Locale.ROOT, "flush of the disk, 4 kB appended: %s%n", flush(folder.resolve("flush")));
        System.out.println("what, callers | check-ins a second | median, p99 ms | CPU ms each | of the machine busy");
        try (Store store = Store.open(folder.resolve("data"), folder.resolve("keys"), Clock.systemUTC(), CHANCE)) {
            keep(store, 8, each);
            for (int callers : CALLERS) System.out.println("SQLite, " + callers + " | " + keep(store, callers, each));
            System.out.println(today(store));
        }
        if (arguments.length > 2) onServer(folder, each, arguments[2]);
    }

    private static void onServer(Path folder, Duration each, String address) throws Exception {
        RawInserts raw = new RawInserts("jdbc:" + address);
        Path data = folder.resolve("beside");
        Postgres database = Postgres.at(address, Map.of());
        try (Store store = Store.open(data, folder.resolve("other-keys"), database, Clock.systemUTC(), CHANCE)) {
            raw.measure(8, each);
            keep(store, 8, each);
            for (int callers : CALLERS) {
                Callers.Measured rows = raw.measure(callers, each);
                Callers.Measured ours = keep(store, callers, each);
                System.out.println("PostgreSQL, one row, " + callers + " | " + rows);
                System.out.println("PostgreSQL, " + callers + " | " + ours);
                System.out.printf(Locale.ROOT, "  of one row: %.0f %%%n", 100 * ours.aSecond() / rows.aSecond());
            }
            System.out.println(today(store));
        }
    }

    private static String flush(Path file) throws IOException {
        long[] times = new long[200];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < times.length; i++) {
                channel.write(ByteBuffer.allocate(4096));
                long begin = System.nanoTime();
                channel.force(false);
                times[i] = System.nanoTime() - begin;
            }
        }
        return Callers.millis(times);
    }

    private static Callers.Measured keep(Store store, int callers, Duration time) throws Exception {
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < callers; i++) people.add(store.people().join());
        List<Callers.Deed> deeds = people.stream()
                .<Callers.Deed>map(each -> () -> Written.keep(store, each, Instant.now(), Written.checkIn()))
                .toList();
        Callers.Measured measured = Callers.measure(deeds, time);
        long acknowledged = measured.times().length;
        long stored = people.stream()
                .mapToLong(each -> store.diary().all(each).entries().size())
                .sum();
        if (stored != acknowledged)
            throw new IllegalStateException("acknowledged " + acknowledged + ", stored " + stored);
        return measured;
    }

    /// A year of one person: 365 check-ins, 1,500 doses; then one day of it, opened and read.
    private static String today(Store store) {
        PersonId person = Written.aYear(store);
        long[] times = new long[3000];
        for (int i = 0; i < times.length; i++) {
            LocalDate day = Written.FIRST.plusDays(i % Written.DAYS);
            long begin = System.nanoTime();
            int found = store.diary().days(person, day, day).current(day, day).size();
            times[i] = System.nanoTime() - begin;
            if (found < 5) throw new IllegalStateException("a day is not whole");
        }
        long[] warm = Arrays.copyOfRange(times, times.length / 3, times.length);
        return "one day of a year (365 check-ins, 1,500 doses), median, p99 ms: " + Callers.millis(warm);
    }
}
