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
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Engine;
import newleaf.storage.record.Appending;
import newleaf.storage.record.Appends;
import newleaf.storage.record.EntryRows;
import newleaf.storage.record.Opener;

/// Entries, kept.
record StoredDiary(Engine engine, Keys keys, Clock clock, Noticed noticed) implements Diary {
    @Override
    public Appended append(PersonId person, Entry entry, Actor by, Optional<Long> after) {
        Optional<PersonKey> key = keys.of(person);
        if (key.isEmpty()) return new Appended.Nobody();
        Appended appended =
                engine.keep(Appends.ALL, Appending.of(person, key.get(), entry, by, clock.instant(), after));
        if (appended instanceof Appended.Stays) noticed.kept(person, entry);
        return appended;
    }

    @Override
    public History all(PersonId person) {
        return keys.of(person)
                .map(key -> engine.read(EntryRows.all(person, key)))
                .orElseGet(() -> new History(List.of()));
    }

    @Override
    public History of(PersonId person, Kind kind) {
        return read(person, opener -> EntryRows.of(person, opener, kind));
    }

    @Override
    public History days(PersonId person, LocalDate from, LocalDate to) {
        return read(person, opener -> EntryRows.days(person, opener, from, to));
    }

    @Override
    public long latest(PersonId person) {
        return engine.read(sql -> EntryRows.newest(sql, person));
    }

    @Override
    public long latest(PersonId person, Kind kind) {
        return engine.read(sql -> EntryRows.newest(sql, person, kind));
    }

    @Override
    public Optional<Kept> entry(PersonId person, EntryId id) {
        return keys.opener(person).flatMap(opener -> engine.read(EntryRows.one(person, opener, id)));
    }

    @Override
    public void putAway(PersonId person) {
        keys.forget(person);
    }

    private History read(PersonId person, Function<Opener, Command<History>> question) {
        return keys.opener(person)
                .map(opener -> engine.read(question.apply(opener)))
                .orElseGet(() -> new History(List.of()));
    }
}
