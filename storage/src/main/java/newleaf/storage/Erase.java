package newleaf.storage;

import newleaf.care.PersonId;
import newleaf.storage.engine.Engine;
import newleaf.storage.folder.Erased;
import newleaf.storage.record.PersonRows;

/// Erases a person: noted first, outside the database, so that a crash on the way is made good at the next
/// start.
final class Erase {
    private final Engine engine;
    private final Keys keys;
    private final Erased erased;

    Erase(Engine engine, Keys keys, Erased erased) {
        this.engine = engine;
        this.keys = keys;
        this.erased = erased;
    }

    void forGood(PersonId person) {
        erased.add(person);
        again(person);
    }

    /// The rows, the key overwritten first, and what is left of them elsewhere.
    void again(PersonId person) {
        keys.forget(person);
        engine.keep(sql -> {
            PersonRows.remove(sql, person);
            return true;
        });
        keys.forget(person);
        engine.sweep();
    }
}
