package newleaf.storage.engine;

import newleaf.storage.job.JobTables;
import newleaf.storage.session.SessionTables;

/// A place in which a record is kept, or may be. It has not been touched yet.
public interface Database {
    /// Whether nothing was ever kept here.
    boolean isNew();

    /// With its tables brought to the state this program knows; those of a newer one are left alone.
    ///
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be used
    Engine open();

    /// For reading only, beside whoever has it open; writes nothing.
    ///
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be read, or belongs to a newer program
    Reads look();

    /// The sessions beside it. Nothing is made before they are asked for.
    SessionTables sessions();

    /// What is to be sent, beside it. Nothing is made before it is asked for.
    JobTables jobs();
}
