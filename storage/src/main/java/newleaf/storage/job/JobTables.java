package newleaf.storage.job;

import javax.sql.DataSource;
import newleaf.care.PersonId;
import newleaf.storage.side.SideTables;

/// Where it stands what is to be sent to whom, and when: random ids and times. It is derived from the record, so no
/// backup has it, and where it is lost it is derived again.
///
/// @param isForUsAlone  whether no other process works through it: what is claimed there was claimed by one that is
///                      no more
public record JobTables(SideTables tables, boolean isForUsAlone) implements AutoCloseable {
    public static final String TABLE = "reminder_job";

    public DataSource source() {
        return tables.source();
    }

    /// Leaves nothing of somebody.
    public void forget(PersonId person) {
        tables.forget(
                "delete from reminder_job where task_instance > ? and task_instance < ?",
                beginning(person),
                end(person));
    }

    @Override
    public void close() {
        tables.close();
    }

    /// How the names of all that is to be sent to somebody begin.
    public static String beginning(PersonId person) {
        return person + " ";
    }

    /// The first name that is not among those.
    public static String end(PersonId person) {
        return person + "!";
    }
}
