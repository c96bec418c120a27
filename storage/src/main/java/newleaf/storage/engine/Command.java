package newleaf.storage.engine;

import java.sql.SQLException;

/// Something to be done within one transaction. It may be run again where another server came between.
@FunctionalInterface
public interface Command<T> {
    T run(Sql sql) throws SQLException;
}
