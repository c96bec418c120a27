package newleaf.storage.session;

import javax.sql.DataSource;
import newleaf.care.PersonId;

/// Where sessions are kept, in the tables of Spring Session. They belong to no record: no backup has them, and who
/// loses them signs in again.
public interface SessionTables extends AutoCloseable {
    /// Connections to the tables, which are there. A connection that is closed goes back to be used again.
    ///
    /// @throws newleaf.storage.problem.StoreProblem where they cannot be made
    DataSource source();

    /// Ends every session of somebody, and leaves nothing of it.
    void forget(PersonId person);

    @Override
    void close();
}
