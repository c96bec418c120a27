package newleaf.storage.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import newleaf.care.PersonId;
import newleaf.storage.job.JobTables;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// The rows of what is to be sent, and the threads that work through them: db-scheduler. A row is claimed by whoever
/// finds it due first. Who claimed one says every half minute that they are at it; two minutes after the last word they
/// count as dead, and another does it.
final class Jobs implements AutoCloseable {
    private static final String KIND = "reminder";
    private static final int THREADS = 2;
    private static final Duration FAILED = Duration.ofMinutes(5);
    private static final Duration LONGEST_SEND = Duration.ofSeconds(10);
    private static final String AFTER_ALL = "g"; // ids have the digits 0 to 9 and a to f

    private final JobTables tables;
    private final Task<Note> task;
    private final Scheduler scheduler;

    /// How often due rows are looked for, and how often it is said that work goes on.
    record Beat(Duration look, Duration alive) {
        static final Beat USUAL = new Beat(Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    /// A row.
    record Row(Note note, Instant at) {}

    Jobs(JobTables tables, Give give, Clock clock, Beat beat) {
        this.tables = tables;
        this.task = Tasks.custom(KIND, Note.class)
                .onFailure((complete, job) ->
                        job.reschedule(complete, clock.instant().plus(FAILED)))
                .onDeadExecution((complete, job) -> job.reschedule(complete, clock.instant()))
                .execute(give);
        this.scheduler = Scheduler.create(tables.source(), task)
                .jdbcCustomization(
                        tables.isForUsAlone()
                                ? new SqliteJdbcCustomization()
                                : new PostgreSqlJdbcCustomization(false, false))
                .tableName(JobTables.TABLE)
                .serializer(new NoteText())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .threads(THREADS)
                .executorService(threads(THREADS))
                .dueExecutor(threads(1))
                .housekeeperExecutor(Executors.newScheduledThreadPool(
                        1, Thread.ofPlatform().name("reminders").daemon().factory()))
                .pollingInterval(beat.look())
                .heartbeatInterval(beat.alive())
                .shutdownMaxWait(LONGEST_SEND)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private static ExecutorService threads(int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("reminders").daemon().factory());
    }

    void begin() {
        if (tables.isForUsAlone()) letGo();
        scheduler.start();
    }

    /// Claims of a process that was killed.
    private void letGo() {
        String statement = "update " + JobTables.TABLE + " set picked = ?, picked_by = null, last_heartbeat = null,"
                + " version = version + 1 where picked = ?";
        try (Connection connection = tables.source().getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setBoolean(1, false);
            update.setBoolean(2, true);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new StoreProblem(What.BROKEN, failure);
        }
    }

    /// Looks for what is due now, and not only in a while.
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    List<JobName> all() {
        return names("", AFTER_ALL);
    }

    List<JobName> of(PersonId person) {
        return names(JobTables.beginning(person), JobTables.end(person));
    }

    private List<JobName> names(String from, String to) {
        String query =
                "select task_instance from " + JobTables.TABLE + " where task_instance > ? and task_instance < ?";
        List<JobName> names = new ArrayList<>();
        try (Connection connection = tables.source().getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, from);
            select.setString(2, to);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) names.add(JobName.of(rows.getString(1)));
            }
            return names;
        } catch (SQLException failure) {
            throw new StoreProblem(What.BROKEN, failure);
        }
    }

    Optional<Row> row(JobName name) {
        return scheduler
                .getScheduledExecution(task.instanceId(name.toString()))
                .map(each -> new Row((Note) each.getData(), each.getExecutionTime()));
    }

    /// False where somebody is at it just now, or was quicker.
    boolean put(JobName name, Note note, Instant at) {
        try {
            return scheduler.schedule(task.instance(name.toString(), note), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (DbSchedulerException claimed) {
            return false;
        }
    }

    /// As [#put].
    boolean drop(JobName name) {
        try {
            scheduler.cancel(task.instanceId(name.toString()));
            return true;
        } catch (DbSchedulerException claimed) {
            return false;
        }
    }

    /// After what is being sent just now; nothing else is begun.
    @Override
    public void close() {
        scheduler.stop();
    }
}
