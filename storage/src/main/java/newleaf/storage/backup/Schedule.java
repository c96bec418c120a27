package newleaf.storage.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import newleaf.storage.problem.StoreProblem;

/// Makes backups by itself, one when the last is too old, on a thread of its own, so that
/// nobody waits for it. One that failed takes no older one away and is tried again.
public final class Schedule implements AutoCloseable {
    /// How often the clock is looked at: it may be moved, and a laptop sleeps.
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofMinutes(15);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final MakeBackup backup;
    private final Duration every;
    private final Keep keep;
    private final Clock clock;
    private final Consumer<String> trouble;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private Optional<Instant> failed = Optional.empty();

    private Schedule(MakeBackup backup, Duration every, Keep keep, Clock clock, Consumer<String> trouble) {
        this.backup = backup;
        this.every = every;
        this.keep = keep;
        this.clock = clock;
        this.trouble = trouble;
        this.thread = Thread.ofPlatform().name("backups").daemon().unstarted(this::run);
    }

    /// One that has not begun; [#look()] is a turn of it.
    static Schedule of(MakeBackup backup, Duration every, Keep keep, Clock clock, Consumer<String> trouble) {
        return new Schedule(backup, every, keep, clock, trouble);
    }

    /// @param every    how old the last may be
    /// @param trouble  is told each failure in a sentence
    public static Schedule start(MakeBackup backup, Duration every, Keep keep, Clock clock, Consumer<String> trouble) {
        Schedule schedule = of(backup, every, keep, clock, trouble);
        schedule.thread.start();
        return schedule;
    }

    private void run() {
        try {
            do look();
            while (!closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Makes a backup where one is due, then takes away those that are no longer kept.
    void look() {
        Instant now = clock.instant();
        try {
            if (!isDue(now)) return;
            backup.make(now);
            failed = Optional.empty();
            keep.removable(backup.to().made(), now).forEach(backup.to()::remove);
        } catch (BackupProblem | StoreProblem problem) {
            fail(now, String.valueOf(problem.getMessage()));
        } catch (RuntimeException mistake) {
            fail(now, "Newleaf failed (" + mistake.getClass().getSimpleName() + ").");
        }
    }

    private void fail(Instant now, String sentence) {
        failed = Optional.of(now);
        if (closed.getCount() > 0) trouble.accept("No backup was made. " + sentence);
    }

    private boolean isDue(Instant now) {
        boolean isTooSoon = failed.filter(at -> isYounger(at, now, AGAIN)).isPresent();
        return !isTooSoon && last(now).filter(at -> isYounger(at, now, every)).isEmpty();
    }

    /// Those dated later were made by a clock that was wrong, and say nothing of how old the last is.
    private Optional<Instant> last(Instant now) {
        return backup.to().made().stream().filter(at -> !at.isAfter(now)).max(Comparator.naturalOrder());
    }

    private static boolean isYounger(Instant at, Instant now, Duration age) {
        return !at.isAfter(now) && at.plus(age).isAfter(now);
    }

    /// A backup that is being made is given up, and nothing of it is left.
    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
