package newleaf.storage;

import newleaf.care.PersonId;
import newleaf.storage.folder.Erased;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.record.PersonRows;
import newleaf.storage.sqlite.Writer;

/// Erases a person: noted first, outside the database, so that a crash on the way is made good at the next
/// start.
final class Erase {
    private final Writer writer;
    private final Keys keys;
    private final Erased erased;

    Erase(Writer writer, Keys keys, Erased erased) {
        this.writer = writer;
        this.keys = keys;
        this.erased = erased;
    }

    void forGood(PersonId person) {
        erased.add(person);
        again(person);
    }

    /// The rows, overwritten with zeros, and the log in which older copies of them stood.
    void again(PersonId person) {
        keys.forget(person);
        writer.keep(sql -> {
            PersonRows.remove(sql, person);
            return true;
        });
        keys.forget(person);
        boolean isEmptied = writer.alone(sql -> sql.one("pragma wal_checkpoint(truncate)", row -> row.getInt(1) == 0))
                .orElse(false);
        if (!isEmptied) throw new StoreProblem(What.BROKEN);
    }
}
