package newleaf.storage;

import java.util.Optional;
import java.util.function.Consumer;
import newleaf.care.PersonId;
import newleaf.storage.folder.Erased;
import newleaf.storage.folder.Turn;
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
    private final Optional<Elsewhere> elsewhere;
    private final Turn turn;

    /// Another list, beside the backups. What hinders it there hinders no erasure: it is told, and the next
    /// backup makes it good.
    record Elsewhere(Erased erased, Consumer<StoreProblem> trouble) {
        void add(PersonId person) {
            try {
                erased.add(person);
            } catch (StoreProblem problem) {
                trouble.accept(problem);
            }
        }
    }

    Erase(Writer writer, Keys keys, Erased erased, Optional<Elsewhere> elsewhere, Turn turn) {
        this.writer = writer;
        this.keys = keys;
        this.erased = erased;
        this.elsewhere = elsewhere;
        this.turn = turn;
    }

    void forGood(PersonId person) {
        erased.add(person);
        elsewhere.ifPresent(list -> list.add(person));
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
        boolean isEmptied = turn.take(this::emptyLog);
        if (!isEmptied) throw new StoreProblem(What.BROKEN);
    }

    private boolean emptyLog() {
        return writer.alone(sql -> sql.one("pragma wal_checkpoint(truncate)", row -> row.getInt(1) == 0))
                .orElse(false);
    }
}
