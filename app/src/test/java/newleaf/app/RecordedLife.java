package newleaf.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Reason;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.Store;

/// A record in a folder, with an invented person in it.
record RecordedLife(Path folder, Random chance) {
    static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");

    RecordedLife(Path folder) {
        this(folder, new Random(51));
    }

    String data() {
        return folder.resolve("data").toString();
    }

    Path database() {
        return folder.resolve("data/newleaf.db");
    }

    Store open() {
        return Store.open(
                folder.resolve("data"),
                folder.resolve("data-keys"),
                InstantSource.fixed(NOW).withZone(ZoneOffset.UTC),
                chance);
    }

    PersonId joined(int reasons) {
        try (Store store = open()) {
            PersonId person = store.people().join();
            for (int i = 0; i < reasons; i++) {
                var moment = Moment.of(NOW, ZoneOffset.UTC, DayStart.USUAL);
                var entry = new Entry(EntryId.made(NOW, chance), moment, new Deed.Adds(new Reason("rest")));
                store.diary().append(person, entry, Actor.PERSON);
            }
            return person;
        }
    }
}
