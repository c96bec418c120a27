package newleaf.storage.export;

import static newleaf.storage.export.RecordedLife.brought;
import static newleaf.storage.export.RecordedLife.content;
import static newleaf.storage.export.RecordedLife.files;
import static newleaf.storage.export.RecordedLife.record;
import static newleaf.storage.export.RecordedLife.text;
import static newleaf.storage.export.RecordedLife.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.Brought;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.documents.Reading;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.taper.plan.PlanDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything of a person leaves, and comes in elsewhere without loss.
class ExportTest {
    @TempDir
    private Path folder;

    private RecordedLife life;
    private Home home;
    private Store store;
    private Store elsewhere;
    private PersonId person;

    @BeforeEach
    void somebody_has_a_life_on_record() {
        life = new RecordedLife(folder);
        home = life.home;
        store = life.store;
        elsewhere = life.elsewhere;
        person = life.person;
    }

    @AfterEach
    void the_stores_are_closed() {
        life.close();
    }

    @Test
    void the_same_record_and_instant_give_the_same_bytes() {
        assertThat(zip(store, person)).isEqualTo(zip(store, person));
    }

    @Test
    void a_record_comes_in_elsewhere_as_it_was() {
        PersonId other = brought(elsewhere, zip(store, person));
        assertThat(elsewhere.diary().all(other)).isEqualTo(store.diary().all(person));
        assertThat(elsewhere.plans().followed(other)).isEqualTo(store.plans().followed(person));
        Map<String, byte[]> before = files(zip(store, person));
        Map<String, byte[]> after = files(zip(elsewhere, other));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String name : List.of("entries.jsonl", "plan.json", "record.html", "doses.csv", "check-ins.csv")) {
            assertThat(text(after, name)).as(name).isEqualTo(text(before, name));
        }
        assertThat(elsewhere.audit().verify(other)).isInstanceOf(Verdict.Whole.class);
    }

    /// Joined there, all that was told here marked as such, and that it was brought.
    @Test
    void what_was_told_survives_with_its_instants() {
        PersonId other = brought(elsewhere, zip(store, person));
        List<Told> here = store.audit().of(person);
        List<Told> there = elsewhere.audit().of(other);
        assertThat(there).hasSize(here.size() + 2);
        assertThat(there.getFirst().act()).isEqualTo(Act.JOINED);
        assertThat(there.getLast().act()).isEqualTo(Act.BROUGHT);
        for (Told told : here) {
            Told again = there.get((int) told.number());
            assertThat(again.elsewhere()).contains(told.number());
            assertThat(new Told(told.number(), again.at(), again.by(), again.act(), again.entry()))
                    .isEqualTo(told);
        }
    }

    @Test
    void a_record_that_comes_twice_is_there_once() {
        byte[] zip = zip(store, person);
        PersonId other = brought(elsewhere, zip);
        byte[] before = zip(elsewhere, other);
        assertThat(elsewhere.records().bring(Optional.of(other), record(zip), Actor.PERSON))
                .isEqualTo(new Brought.Whole(Optional.of(other), 0, 0));
        assertThat(zip(elsewhere, other)).isEqualTo(before);
        byte[] own = zip(store, person);
        assertThat(store.records().bring(Optional.of(person), record(own), Actor.PERSON))
                .isEqualTo(new Brought.Whole(Optional.of(person), 0, 0));
        assertThat(zip(store, person)).isEqualTo(own);
    }

    @Test
    void what_was_kept_since_comes_after() {
        PersonId other = brought(elsewhere, zip(store, person));
        home.kept(store, person, home.reason("later"));
        Brought later = elsewhere.records().bring(Optional.of(other), record(zip(store, person)), Actor.PERSON);
        assertThat(later).isEqualTo(new Brought.Whole(Optional.of(other), 1, 1));
        assertThat(elsewhere.diary().all(other)).isEqualTo(store.diary().all(person));
        assertThat(elsewhere.audit().verify(other)).isInstanceOf(Verdict.Whole.class);
    }

    /// There and back again: what was told here is not told of twice.
    @Test
    void a_record_that_comes_home_brings_only_what_is_new() {
        PersonId other = brought(elsewhere, zip(store, person));
        Home there = new Home(folder.resolve("there"), new Random(6));
        there.kept(elsewhere, other, there.reason("written there"));
        int told = store.audit().of(person).size();
        Brought back = store.records().bring(Optional.of(person), record(zip(elsewhere, other)), Actor.PERSON);
        assertThat(back).isEqualTo(new Brought.Whole(Optional.of(person), 1, 3));
        assertThat(store.audit().of(person)).hasSize(told + 4);
        assertThat(store.diary().all(person)).isEqualTo(elsewhere.diary().all(other));
        assertThat(store.audit().verify(person)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() {
        PersonRecord record = record(zip(store, person));
        int entries = record.entries().size();
        assertThat(elsewhere.records().wouldBring(Optional.empty(), record))
                .isEqualTo(new Brought.Whole(
                        Optional.empty(), entries, record.told().size()));
        assertThat(elsewhere.people().all()).isEmpty();
    }

    @Test
    void entries_that_are_somebody_elses_or_stand_elsewhere_are_refused_all_at_once() {
        PersonRecord record = record(zip(store, person));
        PersonId stranger = store.people().join();
        var refused = (Brought.Clashes) store.records().bring(Optional.of(stranger), record, Actor.PERSON);
        assertThat(refused.somebodyElses()).hasSize(record.entries().size());
        assertThat(store.records().bring(Optional.empty(), record, Actor.PERSON))
                .isInstanceOf(Brought.Clashes.class);
        assertThat(store.people().all()).hasSize(2);
        assertThat(store.audit().of(stranger)).hasSize(1);
        PersonId other = elsewhere.people().join();
        home.kept(elsewhere, other, home.reason("of my own"));
        assertThat(elsewhere.records().bring(Optional.of(other), record, Actor.PERSON))
                .isEqualTo(new Brought.Clashes(List.of(), List.of(1L)));
        assertThat(elsewhere.diary().all(other).entries()).hasSize(1);
    }

    @Test
    void the_plan_in_it_is_the_one_that_is_followed() {
        var plan = PlanDocument.read(content(files(zip(store, person)), "plan.json"));
        assertThat(plan).isInstanceOf(Reading.Usable.class);
        assertThat(plan.usable()).isEqualTo(store.plans().followed(person).map(followed -> followed.plan()));
        PersonId empty = store.people().join();
        assertThat(files(zip(store, empty))).doesNotContainKey("plan.json").containsKey("record.html");
    }

    @Test
    void a_manifest_says_nothing_of_the_person() {
        assertThat(text(files(zip(store, person)), "manifest.json"))
                .contains("newleaf/export/1", "2026-11-30T18:00:00Z", "\"entries\" : 31")
                .doesNotContain(person.toString(), "Green", "plan-");
    }
}
