package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// One person who keeps a record, on each database; another for each test.
@ParameterizedClass
@EnumSource(On.class)
abstract class OneWhoKeeps {
    private final On on;

    @TempDir
    private Path folder;

    Home home;
    Store store;
    PersonId person;

    OneWhoKeeps(On on) {
        this.on = on;
    }

    @BeforeEach
    final void somebody_joins() {
        home = on.home(folder);
        store = home.open();
        person = store.people().join();
    }

    @AfterEach
    final void the_store_is_closed() {
        store.close();
    }

    final Entry keep(Deed deed) {
        Entry entry = home.entry(deed);
        assertThat(store.diary().append(person, entry, Actor.PERSON)).isInstanceOf(Appended.Stays.class);
        return entry;
    }
}
