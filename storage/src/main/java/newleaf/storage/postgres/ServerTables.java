package newleaf.storage.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import newleaf.storage.side.PooledSource;
import newleaf.storage.side.SideTables;

/// Tables of the server beside those of the record, with connections of their own: whoever uses them waits for no
/// entry.
final class ServerTables implements SideTables {
    private static final int LOOK_SECONDS = 5;

    private final PooledSource pool;

    /// @param most  how many connections there are at once
    ServerTables(DataSource connections, int most) {
        this.pool = new PooledSource(connections, most, each -> each.isValid(LOOK_SECONDS));
    }

    @Override
    public DataSource source() {
        return pool;
    }

    @Override
    public void forget(String delete, String... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement rows = connection.prepareStatement(delete)) {
            for (int i = 0; i < values.length; i++) rows.setString(i + 1, values[i]);
            rows.executeUpdate();
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
