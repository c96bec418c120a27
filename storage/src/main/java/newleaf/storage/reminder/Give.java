package newleaf.storage.reminder;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Occasion;
import newleaf.care.reminder.Rhythm;
import newleaf.care.reminder.Sender;
import newleaf.care.reminder.Sender.Came;

/// What is done once a row is claimed: the record is read again, what is due by it is sent, and the row is set to the
/// next time. A kill between what was sent and the row sends it again, under the same name.
final class Give implements ExecutionHandler<Note> {
    /// Where there is nothing to come, until somebody looks at it again.
    private static final Duration FAR = Duration.ofDays(3650);

    private static final Duration SOME = Duration.ofDays(1);

    private final Wishes wishes;
    private final Sender sender;
    private final Clock clock;

    Give(Wishes wishes, Sender sender, Clock clock) {
        this.wishes = wishes;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public CompletionHandler<Note> execute(TaskInstance<Note> job, ExecutionContext context) {
        JobName name = JobName.of(job.getId());
        Note note = job.getData();
        Instant now = clock.instant();
        Optional<Wish> wish = wishes.of(name);
        Optional<Occasion> due = wish.filter(_ -> !note.hasEnded())
                .flatMap(each -> each.rhythm().next(note.done(), now))
                .filter(each -> !each.at().isAfter(now));
        if (wish.isEmpty() || due.isEmpty()) return planned(wish, note, now);
        if (context.getSchedulerState().isShuttingDown()) return at(now, note);
        return given(name, wish.get(), due.get(), note);
    }

    private CompletionHandler<Note> given(JobName name, Wish wish, Occasion due, Note before) {
        Note after = isDoneAlready(name, wish, due)
                ? before.skipped(due.day())
                : after(sent(new Due(name.person(), name.reminder(), wish.by(), due.day(), due.at())), due, before);
        Instant now = clock.instant();
        Optional<Wish> still = wishes.of(name); // it may have been changed meanwhile
        if (after.tries() == 0) return planned(still, after, now);
        Instant again = now.plus(before.pause());
        boolean isForAnother = still.flatMap(each -> each.rhythm().next(after.done(), again))
                .filter(each -> each.day().equals(due.day()))
                .isEmpty();
        return isForAnother ? planned(still, before.givenUp(due.day()), now) : planned(still, after, again);
    }

    private boolean isDoneAlready(JobName name, Wish wish, Occasion due) {
        return wish.rhythm().reminder().isOfCheckIn() && wishes.hasCheckIn(name.person(), due.countsAs());
    }

    private static Note after(Came came, Occasion due, Note before) {
        return switch (came) {
            case SENT -> before.sent(due.day());
            case LATER -> before.tried();
            case NEVER -> before.ended(due.day());
        };
    }

    /// What a sender throws could hold an address: nothing of it is kept or told.
    private Came sent(Due due) {
        try {
            return sender.send(due);
        } catch (RuntimeException failure) {
            return Came.LATER;
        }
    }

    private static CompletionHandler<Note> planned(Optional<Wish> wish, Note note, Instant from) {
        if (wish.isEmpty()) return (_, job) -> job.remove();
        return at(time(wish.get().rhythm(), note, from), note);
    }

    private static CompletionHandler<Note> at(Instant time, Note note) {
        return (complete, job) -> job.reschedule(complete, time, note);
    }

    /// When a row is to be looked at.
    static Instant time(Rhythm rhythm, Note note, Instant from) {
        if (note.hasEnded()) return from.plus(FAR);
        return rhythm.next(note.done(), from).map(Occasion::at).orElse(from.plus(SOME));
    }
}
