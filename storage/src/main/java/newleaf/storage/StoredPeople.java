package newleaf.storage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.People;
import newleaf.care.PersonId;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Engine;
import newleaf.storage.record.PersonRows;

/// People, kept.
record StoredPeople(Engine engine, Keys keys, Erase erase, Clock clock, RandomGenerator chance) implements People {
    @Override
    public PersonId join() {
        PersonId person = PersonId.made(chance);
        return engine.keep(sql -> {
            PersonRows.beforeAdding(sql);
            MasterKey master = keys.newest(); // here, so that no rotation comes between
            byte[] wrapped = master.wrapFresh(person);
            PersonKey key = master.unwrap(wrapped, person);
            PersonRows.add(sql, person, wrapped, AuditRows.emptyHead(key));
            AuditRows.tell(sql, person, key, clock.instant(), Actor.PERSON, Act.JOINED, Optional.empty());
            return person;
        });
    }

    @Override
    public List<PersonId> all() {
        return engine.read(PersonRows::all);
    }

    @Override
    public boolean knows(PersonId person) {
        return engine.read(sql -> PersonRows.isThere(sql, person));
    }

    @Override
    public void erase(PersonId person) {
        erase.forGood(person);
    }
}
