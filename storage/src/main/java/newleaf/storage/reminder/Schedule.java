package newleaf.storage.reminder;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import newleaf.care.Diary;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.reminder.Reminders;
import newleaf.care.reminder.Sender;
import newleaf.care.reminder.Unsent;
import newleaf.storage.engine.Reads;
import newleaf.storage.job.JobTables;
import org.jspecify.annotations.Nullable;

/// Reminders while a server runs. Nothing is done before it is started, and everything in the background: nobody who
/// asks for a page waits for it.
public final class Schedule implements Reminders, AutoCloseable {
    private static final Set<Kind> ABOUT = EnumSet.of(Kind.REMINDER, Kind.REMINDER_ADDRESS, Kind.QUIET_HOURS);
    private static final long A_MOMENT = 1;
    private static final long A_MINUTE = 60;
    private static final long AN_HOUR = 3600;
    private static final long CLOSING = 10;

    private final Diary diary;
    private final Reads reads;
    private final JobTables tables;
    private final Clock clock;
    private final Jobs.Beat beat;
    private final Set<PersonId> waiting = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile @Nullable Jobs jobs;
    private volatile @Nullable Looks looks;
    private volatile boolean isWhole;
    private volatile boolean isClosed;

    /// @param diary  for reading
    public Schedule(Diary diary, Reads reads, JobTables tables, Clock clock) {
        this(diary, reads, tables, clock, Jobs.Beat.USUAL);
    }

    Schedule(Diary diary, Reads reads, JobTables tables, Clock clock, Jobs.Beat beat) {
        this.diary = diary;
        this.reads = reads;
        this.tables = tables;
        this.clock = clock;
        this.beat = beat;
    }

    /// @param by  with none of those that are sent, nothing begins
    public synchronized void start(Sender sender, Set<Channel> by) {
        if (isClosed || thread != null || by.stream().noneMatch(Channel::isSent)) return;
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("reminders").daemon().factory());
        thread = made;
        var wishes = new Wishes(diary, reads, Set.copyOf(by));
        made.execute(() -> begin(wishes, sender));
    }

    private void begin(Wishes wishes, Sender sender) {
        try {
            var begun = new Jobs(tables, new Give(wishes, sender, clock), clock, beat);
            looks = new Looks(wishes, begun, clock);
            jobs = begun;
            begun.begin();
        } catch (RuntimeException notNow) {
            Jobs half = jobs;
            if (half != null) half.close();
            after(A_MINUTE, () -> begin(wishes, sender));
            return;
        }
        lookAtAll();
    }

    /// At the start, and every hour: what another server could not finish, or what a lost file of jobs took.
    private void lookAtAll() {
        boolean isDone = true;
        try {
            for (PersonId person : looked().everybody()) isDone &= isLookedAt(person);
        } catch (RuntimeException notNow) {
            isDone = false;
        }
        isWhole |= isDone;
        after(isDone ? AN_HOUR : A_MINUTE, this::lookAtAll);
    }

    private boolean isLookedAt(PersonId person) {
        try {
            if (!isClosed) looked().at(person, false);
            return true;
        } catch (RuntimeException notThisOne) {
            return false;
        }
    }

    private Looks looked() {
        Looks begun = looks;
        if (begun == null) throw new IllegalStateException("it has not begun");
        return begun;
    }

    /// Whether everybody was looked at since the start.
    public boolean isWhole() {
        return isWhole;
    }

    /// Looks for what is due now, and not only in a while.
    public void wake() {
        Jobs begun = jobs;
        if (begun != null) begun.wake();
    }

    @Override
    public void lookAgain(PersonId person) {
        if (thread != null && waiting.add(person)) after(0, () -> look(person));
    }

    private void look(PersonId person) {
        waiting.remove(person);
        boolean isDone;
        try {
            isDone = looked().at(person, true);
        } catch (RuntimeException notNow) {
            isDone = false;
        }
        if (!isDone && waiting.add(person)) after(A_MOMENT, () -> look(person));
    }

    /// An entry was kept.
    public void noticed(PersonId person, Entry entry) {
        Looks begun = looks;
        if (begun == null) return;
        boolean isElsewhere = begun.isElsewhere(person, entry.moment().zone());
        if (isElsewhere || ABOUT.contains(entry.kind())) lookAgain(person);
    }

    @Override
    public void forget(PersonId person) {
        Looks begun = looks;
        if (begun != null) begun.forget(person);
        tables.forget(person);
    }

    @Override
    public List<Unsent> unsent(PersonId person) {
        Looks begun = looks;
        return begun == null ? List.of() : begun.unsent(person);
    }

    private void after(long seconds, Runnable action) {
        ScheduledExecutorService running = thread;
        if (running == null || isClosed) return;
        try {
            Future<?> _ = running.schedule(action, seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException closed) {
            // nothing more is done
        }
    }

    /// After what is being sent just now; nothing is sent once this has returned.
    @Override
    public synchronized void close() {
        isClosed = true;
        ScheduledExecutorService running = thread;
        if (running != null) end(running);
        Jobs begun = jobs;
        if (begun != null) begun.close();
        tables.close();
    }

    private static void end(ScheduledExecutorService running) {
        running.shutdownNow();
        try {
            running.awaitTermination(CLOSING, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
