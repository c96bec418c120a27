package newleaf.storage.job;

import javax.sql.DataSource;
import newleaf.care.PersonId;

/// Where it stands what is to be sent to whom, and when: random ids and times. It is derived from the record, so no
/// backup has it, and where it is lost it is derived again.
public interface JobTables extends AutoCloseable {
    String TABLE = "reminder_job";

    /// Connections to the table, which is there.
    ///
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be made
    DataSource source();

    /// Whether no other process works through it: what is claimed there was claimed by one that is no more.
    boolean isForUsAlone();

    /// Leaves nothing of somebody.
    void forget(PersonId person);

    @Override
    void close();

    /// How the names of all that is to be sent to somebody begin.
    static String beginning(PersonId person) {
        return person + " ";
    }

    /// The first name that is not among those.
    static String end(PersonId person) {
        return person + "!";
    }
}
