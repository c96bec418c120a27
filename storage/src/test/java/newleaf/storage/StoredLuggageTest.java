package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Audit;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.content.PlanKept;
import newleaf.care.content.Reason;
import newleaf.care.safe.Luggage;
import newleaf.care.safe.Luggage.Packed;
import newleaf.care.safe.Luggage.Unpacked;
import newleaf.care.safe.Luggage.Why;
import newleaf.knowledge.words.Language;
import newleaf.storage.age.Age;
import newleaf.storage.age.ThrowAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record that goes out as a zip and comes in beside another one.
class StoredLuggageTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Home home;
    private Home other;
    private Store store;
    private Store from;
    private PersonId person;
    private PersonId before;

    @BeforeEach
    void somebody_has_a_record_here_and_one_elsewhere() {
        home = new Home(folder);
        other = new Home(elsewhere, new Random(99));
        store = home.open();
        from = other.open();
        person = store.people().join();
        before = from.people().join();
        home.kept(store, person, home.reason("here"));
        Entry first = other.reason("elsewhere");
        other.kept(from, before, first);
        other.kept(from, before, other.entry(new Deed.Corrects(first.id(), new Reason("elsewhere, corrected"))));
    }

    @AfterEach
    void the_stores_are_closed() {
        store.close();
        from.close();
    }

    private static Luggage luggage(Store store) {
        return new StoredLuggage(store.records(), store.audit(), Home.CLOCK);
    }

    private static byte[] zip(Store store, PersonId person, Optional<String> key) {
        if (luggage(store).packed(person, Language.EN, key) instanceof Packed.Bag bag) return bag.bytes();
        throw new AssertionError("nothing was packed");
    }

    private static List<Audit.Act> told(Store store, PersonId person) {
        return store.audit().of(person).stream().map(Audit.Told::act).toList();
    }

    @Test
    void it_comes_in_beside_what_began_on_its_own_and_what_amends_still_amends() {
        byte[] zip = zip(from, before, Optional.empty());
        assertThat(told(from, before)).contains(Audit.Act.EXPORTED);
        assertThat(luggage(store).looked(person, zip)).isEqualTo(new Unpacked.Fits(2));
        assertThat(store.diary().all(person).entries()).hasSize(1);
        assertThat(luggage(store).bring(person, zip)).isEqualTo(new Unpacked.Fits(2));
        assertThat(Home.contents(store.diary().all(person)))
                .containsExactly(new Reason("here"), new Reason("elsewhere, corrected"));
        assertThat(told(store, person)).contains(Audit.Act.BROUGHT);
        assertThat(store.audit().verify(person)).isInstanceOf(Audit.Verdict.Whole.class);
        assertThat(luggage(store).bring(person, zip)).isEqualTo(new Unpacked.Fits(0));
        assertThat(luggage(store).looked(person, zip(store, person, Optional.empty())))
                .isEqualTo(new Unpacked.Fits(0));
    }

    @Test
    void what_is_somebody_elses_here_is_refused_whole() {
        luggage(store).bring(person, zip(from, before, Optional.empty()));
        PersonId second = store.people().join();
        assertThat(luggage(store).bring(second, zip(from, before, Optional.empty())))
                .isEqualTo(new Unpacked.Refused(Why.CLASHES));
        assertThat(store.diary().all(second).entries()).isEmpty();
    }

    @Test
    void no_file_changes_which_plan_is_followed() {
        other.kept(from, before, other.entry(new Deed.Adds(new PlanKept(StoredPlansTest.made(4)))));
        byte[] zip = zip(from, before, Optional.empty());
        PersonId without = store.people().join();
        assertThat(luggage(store).looked(without, zip)).isEqualTo(new Unpacked.Fits(3));
        home.kept(store, person, home.entry(new Deed.Adds(new PlanKept(StoredPlansTest.made(2)))));
        assertThat(luggage(store).bring(person, zip)).isEqualTo(new Unpacked.Refused(Why.ANOTHER_PLAN));
        assertThat(store.diary().all(person).entries()).hasSize(2);
    }

    @Test
    void what_goes_on_from_here_comes_in_with_its_plan() {
        home.kept(store, person, home.entry(new Deed.Adds(new PlanKept(StoredPlansTest.made(4)))));
        before = from.people().join();
        luggage(from).bring(before, zip(store, person, Optional.empty()));
        other.kept(from, before, other.entry(new Deed.Adds(new PlanKept(StoredPlansTest.made(3)))));
        assertThat(luggage(store).bring(person, zip(from, before, Optional.empty())))
                .isEqualTo(new Unpacked.Fits(1));
        assertThat(store.plans().followed(person)).isPresent();
    }

    @Test
    void what_is_spoilt_or_sealed_is_refused() {
        byte[] zip = zip(from, before, Optional.empty());
        byte[] cut = Arrays.copyOf(zip, zip.length - 30);
        assertThat(luggage(store).bring(person, cut)).isEqualTo(new Unpacked.Refused(Why.SPOILT));
        byte[] sealed =
                zip(from, before, Optional.of(ThrowAway.fresh().recipient().key()));
        assertThat(luggage(store).bring(person, sealed)).isEqualTo(new Unpacked.Refused(Why.SEALED));
        assertThat(store.diary().all(person).entries()).hasSize(1);
    }

    @Test
    void what_is_sealed_opens_with_the_other_half_alone() throws IOException {
        ThrowAway keys = ThrowAway.fresh();
        byte[] sealed = zip(store, person, Optional.of(" " + keys.recipient().key() + "\n"));
        byte[] plain = Age.open(new ByteArrayInputStream(sealed), List.of(keys.identity()))
                .readAllBytes();
        assertThat(new String(plain, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void without_a_key_that_is_one_nothing_leaves_and_nothing_is_told() {
        assertThat(luggage(store).packed(person, Language.EN, Optional.of("age1nonsense")))
                .isEqualTo(new Packed.NoKey());
        assertThat(told(store, person)).doesNotContain(Audit.Act.EXPORTED);
        PersonId nobody = PersonId.made(new Random(5));
        assertThat(luggage(store).packed(nobody, Language.EN, Optional.empty())).isEqualTo(new Packed.Nobody());
    }
}
