package newleaf.bench.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.backup.BackupFolder;
import newleaf.storage.backup.MakeBackup;
import newleaf.storage.backup.RestoreBackup;
import newleaf.storage.backup.Restored;

/// How long a backup takes, how large it is, and how many check-ins a second are kept meanwhile.
public final class BackupTimes {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int CALLERS = 8;
    private static final int ROUNDS = 3;

    private BackupTimes() {}

    /// @param arguments  an empty folder on the disk that is measured, and how many entries there are
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        long entries = Long.parseLong(arguments[1]);
        Path data = folder.resolve("data");
        Path keys = folder.resolve("keys");
        var age = ThrowAway.fresh();
        try (Store store = Store.open(data, keys, CLOCK, CHANCE)) {
            List<PersonId> people = new ArrayList<>();
            for (int i = 0; i < 32; i++) people.add(store.people().join());
            fill(store, people, entries);
            BackupFolder to = BackupFolder.open(folder.resolve("backups"), List.of(data, keys));
            var backup = new MakeBackup(data, Optional.empty(), to, List.of(age.recipient()));
            System.out.printf(Locale.ROOT, "data %.1f MB%n", Files.size(data.resolve("newleaf.db")) / 1e6);
            for (int i = 0; i < ROUNDS; i++) round(store, people, backup);
            MakeBackup.Made alone = timed("a backup while nobody writes", () -> backup.make(CLOCK.instant()));
            var restore = new RestoreBackup(
                    alone.file(),
                    List.of(age.identity()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(to.erased()),
                    CLOCK,
                    CHANCE);
            Restored back = timed("restored, every audit verified", () -> restore.into(folder.resolve("new"), keys));
            if (!back.counts().equals(alone.counts())) throw new IllegalStateException("not all came back");
        }
    }

    private static void round(Store store, List<PersonId> people, MakeBackup backup) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        double alone = rate(store, people, () -> System.nanoTime() < end);
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            long begin = System.nanoTime();
            Future<MakeBackup.Made> making = one.submit(() -> backup.make(CLOCK.instant()));
            double meanwhile = rate(store, people, () -> !making.isDone());
            MakeBackup.Made made = making.get();
            System.out.printf(
                    Locale.ROOT,
                    "%d callers, check-ins a second: %.0f; while a backup of %d entries (%.1f MB) took %.1f s: %.0f%n",
                    CALLERS,
                    alone,
                    made.counts().entries(),
                    made.bytes() / 1e6,
                    (System.nanoTime() - begin) / 1e9,
                    meanwhile);
        }
    }

    private static double rate(Store store, List<PersonId> people, BooleanSupplier goesOn) throws Exception {
        long begin = System.nanoTime();
        List<Callable<Long>> jobs = new ArrayList<>();
        for (PersonId person : people.subList(0, CALLERS)) {
            jobs.add(() -> {
                long kept = 0;
                for (; goesOn.getAsBoolean(); kept++) Written.keep(store, person, Instant.now(), Written.checkIn());
                return kept;
            });
        }
        long all = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Long> job : threads.invokeAll(jobs)) all += job.get();
        }
        return all / ((System.nanoTime() - begin) / 1e9);
    }

    private static void fill(Store store, List<PersonId> people, long entries) throws Exception {
        List<Callable<Boolean>> jobs = new ArrayList<>();
        for (PersonId person : people) {
            jobs.add(() -> {
                for (long i = 0; i < entries / people.size(); i++)
                    Written.keep(store, person, Instant.now(), Written.checkIn());
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            for (Future<Boolean> job : threads.invokeAll(jobs)) job.get();
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T done = work.call();
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
        return done;
    }
}
