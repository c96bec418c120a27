package newleaf.storage.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import newleaf.care.PersonId;
import newleaf.storage.job.JobTables;
import newleaf.storage.session.PooledSource;

/// What is to be sent in a table of the server: several servers share it, and each claims what it does.
final class ServerJobs implements JobTables {
    private static final int MOST = 4;
    private static final int LOOK_SECONDS = 5;

    private final PooledSource pool;

    ServerJobs(DataSource connections) {
        this.pool = new PooledSource(connections, MOST, each -> each.isValid(LOOK_SECONDS));
    }

    @Override
    public DataSource source() {
        return pool;
    }

    @Override
    public boolean isForUsAlone() {
        return false;
    }

    @Override
    public void forget(PersonId person) {
        try (Connection connection = pool.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from reminder_job where task_instance > ? and task_instance < ?")) {
            delete.setString(1, JobTables.beginning(person));
            delete.setString(2, JobTables.end(person));
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw PostgresProblem.of(failure);
        }
    }

    @Override
    public void close() {
        try {
            pool.close();
        } catch (SQLException failure) {
            throw PostgresProblem.of(failure);
        }
    }
}
