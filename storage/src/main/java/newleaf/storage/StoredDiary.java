package newleaf.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Diary;
import newleaf.care.Entry;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Engine;
import newleaf.storage.record.Appending;
import newleaf.storage.record.Appends;
import newleaf.storage.record.EntryRows;

/// Entries, kept.
record StoredDiary(Engine engine, Keys keys, Clock clock) implements Diary {
    @Override
    public Appended append(PersonId person, Entry entry, Actor by, Optional<Long> after) {
        Optional<PersonKey> key = keys.of(person);
        if (key.isEmpty()) return new Appended.Nobody();
        return engine.keep(Appends.ALL, Appending.of(person, key.get(), entry, by, clock.instant(), after));
    }

    @Override
    public History all(PersonId person) {
        return read(person, key -> EntryRows.all(person, key));
    }

    @Override
    public History of(PersonId person, Kind kind) {
        return read(person, key -> EntryRows.of(person, key, kind));
    }

    @Override
    public History days(PersonId person, LocalDate from, LocalDate to) {
        return read(person, key -> EntryRows.days(person, key, from, to));
    }

    private History read(PersonId person, Function<PersonKey, Command<History>> question) {
        return keys.of(person).map(key -> engine.read(question.apply(key))).orElseGet(() -> new History(List.of()));
    }
}
