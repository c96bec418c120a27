package newleaf.storage.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import newleaf.care.PersonId;
import newleaf.storage.session.PooledSource;
import newleaf.storage.session.SessionTables;

/// Sessions in tables of the server, with connections of their own: a visitor waits for no entry.
final class ServerSessions implements SessionTables {
    private static final int MOST = 8;
    private static final int LOOK_SECONDS = 5;

    private final PooledSource pool;

    ServerSessions(DataSource connections) {
        this.pool = new PooledSource(connections, MOST, each -> each.isValid(LOOK_SECONDS));
    }

    @Override
    public DataSource source() {
        return pool;
    }

    @Override
    public void forget(PersonId person) {
        try (Connection connection = pool.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from spring_session where principal_name = ?")) {
            delete.setString(1, person.toString());
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
