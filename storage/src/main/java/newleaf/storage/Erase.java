package newleaf.storage;

import java.util.Optional;
import java.util.function.Consumer;
import newleaf.care.PersonId;
import newleaf.care.reminder.Reminders;
import newleaf.storage.engine.Engine;
import newleaf.storage.folder.Erased;
import newleaf.storage.folder.Turn;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.record.PersonRows;
import newleaf.storage.session.SessionTables;

/// Erases a person: noted first, outside the database, so that a crash on the way is made good at the next
/// start.
final class Erase {
    private final Engine engine;
    private final Keys keys;
    private final Erased erased;
    private final Optional<Elsewhere> elsewhere;
    private final Turn turn;
    private final SessionTables sessions;
    private final Reminders reminders;

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

    Erase(
            Engine engine,
            Keys keys,
            Erased erased,
            Optional<Elsewhere> elsewhere,
            Turn turn,
            SessionTables sessions,
            Reminders reminders) {
        this.engine = engine;
        this.keys = keys;
        this.erased = erased;
        this.elsewhere = elsewhere;
        this.turn = turn;
        this.sessions = sessions;
        this.reminders = reminders;
    }

    void forGood(PersonId person) {
        erased.add(person);
        elsewhere.ifPresent(list -> list.add(person));
        again(person);
    }

    /// Their sessions, what was to be sent to them, the rows, the key overwritten first, and what is left of them
    /// elsewhere.
    void again(PersonId person) {
        sessions.forget(person);
        reminders.forget(person);
        keys.forget(person);
        engine.keep(sql -> {
            PersonRows.remove(sql, person);
            return true;
        });
        keys.erased(person);
        turn.take(() -> {
            engine.sweep();
            return true;
        });
    }
}
