package newleaf.storage.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What databases say differently.
public interface Dialect {
    /// What ends a query that keeps its rows from other writers; empty where there is no other.
    String holding();

    /// Lets nobody change the whole of a table while rows are added to it; empty where there is one writer.
    String toAdd(String table);

    /// Waits until nobody writes to a table, and lets nobody; empty where there is one writer.
    String toOwn(String table);

    /// Rows that are given, as a table named `given`.
    String table(Given given);

    /// The values of its question marks.
    List<Object> values(Connection connection, Given given) throws SQLException;

    /// Whether several statements may be sent at once, with semicolons between them.
    boolean isManyAtOnce();
}
