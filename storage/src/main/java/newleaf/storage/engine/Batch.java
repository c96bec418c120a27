package newleaf.storage.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Changes of one kind, many of which are kept with the statements that one of them takes.
public interface Batch<C, T> {
    /// Names that no two changes of one run may share.
    Set<String> touches(C change);

    /// @return an answer each, in their order
    /// @throws SQLException also where somebody else wrote meanwhile ([Sql#overtaken]): then it is run again
    List<T> run(Sql sql, List<C> changes) throws SQLException;
}
