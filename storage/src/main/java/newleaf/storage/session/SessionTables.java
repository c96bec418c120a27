package newleaf.storage.session;

import javax.sql.DataSource;
import newleaf.care.PersonId;
import newleaf.storage.side.SideTables;

/// Where sessions are kept, in the tables of Spring Session. They belong to no record: no backup has them, and who
/// loses them signs in again.
public record SessionTables(SideTables tables) implements AutoCloseable {
    public DataSource source() {
        return tables.source();
    }

    /// Ends every session of somebody, and leaves nothing of it.
    public void forget(PersonId person) {
        tables.forget("delete from spring_session where principal_name = ?", person.toString());
    }

    @Override
    public void close() {
        tables.close();
    }
}
