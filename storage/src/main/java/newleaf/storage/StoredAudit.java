package newleaf.storage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit;
import newleaf.care.PersonId;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.engine.Engine;
import newleaf.storage.record.PersonRows;

/// What was told, kept. Of somebody who is not there nothing is told.
record StoredAudit(Engine engine, Keys keys, Clock clock) implements Audit {
    @Override
    public void tell(PersonId person, Actor by, Act act) {
        keys.of(person)
                .ifPresent(key -> engine.keep(sql -> {
                    boolean isThere = PersonRows.isThere(sql, person);
                    if (isThere) AuditRows.tell(sql, person, key, clock.instant(), by, act, Optional.empty());
                    return isThere;
                }));
    }

    @Override
    public List<Told> of(PersonId person) {
        return keys.of(person)
                .map(key -> engine.read(sql -> AuditRows.of(sql, person, key)))
                .orElse(List.of());
    }

    @Override
    public Verdict verify(PersonId person) {
        return keys.of(person)
                .map(key -> engine.read(sql -> AuditRows.verify(sql, person, key)))
                .orElseGet(() -> new Verdict.Whole(0));
    }
}
