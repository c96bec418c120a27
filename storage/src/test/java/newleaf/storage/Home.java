package newleaf.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Content;
import newleaf.care.content.Reason;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.engine.Database;
import newleaf.storage.engine.Sql;
import newleaf.storage.postgres.Postgres;
import newleaf.storage.sqlite.Sqlite;

/// A folder for a store, and entries to keep in it.
///
/// @param address  of a PostgreSQL database; SQLite where there is none
public record Home(Path folder, Random chance, Optional<String> address) {
    public static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ZoneId HERE = ZoneId.of("America/Chicago");

    public Home(Path folder, Random chance) {
        this(folder, chance, Optional.empty());
    }

    public Home(Path folder) {
        this(folder, new Random(16), Optional.empty());
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    public Path database() {
        return data().resolve("newleaf.db");
    }

    public Store open() {
        return open(CLOCK);
    }

    public Store open(Clock clock) {
        return postgres()
                .map(database -> Store.open(data(), keys(), database, clock, chance))
                .orElseGet(() -> Store.open(data(), keys(), clock, chance));
    }

    /// The database itself, for somebody who has it and not the keys: each statement counts at once.
    public Sql sql() {
        return postgres().map(Postgres::toSweep).orElseGet(() -> new Sqlite(database()).toWrite());
    }

    private Optional<Postgres> postgres() {
        return address.map(each -> Postgres.at(each, Map.of()));
    }

    /// Where the record lies on a server.
    public Optional<Database> server() {
        return postgres().map(each -> each);
    }

    /// The same home with another chance.
    public Home with(Random other) {
        return new Home(folder, other, address);
    }

    public Onlooker lookOn() {
        return postgres()
                .map(database -> Onlooker.open(keys(), database))
                .orElseGet(() -> Onlooker.open(data(), keys()));
    }

    public Entry entry(Deed deed) {
        return entryAt(NOW, deed);
    }

    public Entry entryAt(Instant at, Deed deed) {
        return new Entry(EntryId.made(at, chance), Moment.of(at, HERE, DayStart.USUAL), deed);
    }

    public Entry reason(String words) {
        return entry(new Deed.Adds(new Reason(words)));
    }

    public Kept kept(Store store, PersonId person, Entry entry) {
        return kept(store.diary().append(person, entry, Actor.PERSON, Optional.empty()));
    }

    public static Kept kept(Appended appended) {
        if (appended instanceof Appended.Stays(var kept)) return kept;
        throw new AssertionError("was not kept: " + appended.getClass().getSimpleName());
    }

    public static List<Content> contents(History history) {
        return history.current().stream().map(Current::content).toList();
    }
}
