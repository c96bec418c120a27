package newleaf.storage.side;

import javax.sql.DataSource;

/// Tables beside the record, with connections of their own.
public interface SideTables extends AutoCloseable {
    /// Connections to the tables, which are there. A connection that is closed goes back to be used again.
    ///
    /// @throws newleaf.storage.problem.StoreProblem where they cannot be made
    DataSource source();

    /// Leaves nothing of the rows that a statement deletes.
    ///
    /// @param values  of its parameters, in their order
    void forget(String delete, String... values);

    @Override
    void close();
}
