package newleaf.storage.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import newleaf.storage.Home;
import newleaf.storage.engine.Database;
import newleaf.storage.job.JobTables;
import newleaf.storage.sqlite.Sqlite;

/// The rows of a schedule, seen from beside it.
record Rows(JobTables tables) implements AutoCloseable {
    static Rows of(Home home) {
        Database database = home.server().orElseGet(() -> new Sqlite(home.database()));
        return new Rows(database.jobs());
    }

    /// When each is due, in this order.
    List<Instant> times() {
        try (Connection connection = tables.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select execution_time from reminder_job order by 1")) {
            List<Instant> found = new ArrayList<>();
            while (rows.next()) found.add(rows.getTimestamp(1).toInstant());
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// How many are due or being worked on.
    int open(Instant now) {
        String query = "select count(*) from reminder_job where execution_time <= ? or picked = ?";
        try (Connection connection = tables.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            if (tables.isForUsAlone()) statement.setLong(1, now.toEpochMilli());
            else statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.setBoolean(2, true);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void run(String sql) {
        try (Connection connection = tables.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// All that is due has been seen to.
    void settle(Schedule schedule, Instant now) {
        until(schedule::isWhole);
        until(() -> {
            schedule.wake(); // a clock that stands wakes nobody
            return open(now) == 0;
        });
    }

    static void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }

    @Override
    public void close() {
        tables.close();
    }
}
