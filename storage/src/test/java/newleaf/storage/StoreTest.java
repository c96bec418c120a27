package newleaf.storage;

import static newleaf.storage.Home.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Verdict;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.Test;

class StoreTest extends OneWhoKeeps {
    StoreTest(On on) {
        super(on);
    }

    @Test
    void what_is_kept_is_there_after_a_restart() {
        Kept first = home.kept(store, person, home.reason("rest"));
        Kept second = home.kept(store, person, home.reason("work"));
        store.close();
        store = home.open();
        assertThat(store.diary().all(person).entries()).containsExactly(first, second);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.received()).isEqualTo(Home.NOW);
    }

    @Test
    void the_same_entry_again_gets_the_same_answer_and_is_kept_once() {
        Entry entry = home.reason("rest");
        Appended first = store.diary().append(person, entry, Actor.PERSON);
        home.kept(store, person, home.reason("work"));
        assertThat(store.diary().append(person, entry, Actor.PERSON)).isEqualTo(first);
        assertThat(store.diary().all(person).entries()).hasSize(2);
        assertThat(store.audit().of(person)).hasSize(3);
    }

    @Test
    void an_id_that_names_something_else_is_refused() {
        Entry entry = home.reason("rest");
        home.kept(store, person, entry);
        Entry other = new Entry(entry.id(), entry.moment(), new Deed.Adds(new Reason("work")));
        assertThat(store.diary().append(person, other, Actor.PERSON)).isInstanceOf(Appended.NameIsTaken.class);
        PersonId stranger = store.people().join();
        assertThat(store.diary().append(stranger, entry, Actor.PERSON)).isInstanceOf(Appended.NameIsTaken.class);
        assertThat(store.diary().all(stranger).entries()).isEmpty();
    }

    @Test
    void a_correction_needs_an_entry_of_this_person_and_of_its_kind() {
        Entry entry = home.reason("rest");
        home.kept(store, person, entry);
        Entry right = home.entry(new Deed.Corrects(entry.id(), new Reason("sleep")));
        Entry again = home.entry(new Deed.Corrects(right.id(), new Reason("peace")));
        Entry otherKind = home.entry(new Deed.Withdraws(entry.id(), Kind.URGE));
        PersonId stranger = store.people().join();
        assertThat(store.diary().append(stranger, right, Actor.PERSON)).isInstanceOf(Appended.NothingToAmend.class);
        assertThat(store.diary().append(person, again, Actor.PERSON)).isInstanceOf(Appended.NothingToAmend.class);
        assertThat(store.diary().append(person, otherKind, Actor.PERSON)).isInstanceOf(Appended.NothingToAmend.class);
        home.kept(store, person, right);
        home.kept(store, person, again);
        assertThat(Home.contents(store.diary().all(person))).containsExactly(new Reason("peace"));
    }

    @Test
    void who_has_not_seen_the_latest_is_told_so() {
        Appended first = store.diary().append(person, home.reason("rest"), Actor.PERSON, Optional.of(0L));
        Appended blind = store.diary().append(person, home.reason("work"), Actor.PERSON, Optional.of(0L));
        assertThat(kept(first).sequence()).isEqualTo(1);
        assertThat(blind).isEqualTo(new Appended.Overtaken(1));
        assertThat(kept(store.diary().append(person, home.reason("work"), Actor.PERSON, Optional.of(1L)))
                        .sequence())
                .isEqualTo(2);
    }

    @Test
    void days_bring_their_entries_with_all_that_amends_them() {
        LocalDate today = LocalDate.of(2026, 11, 30);
        Entry entry = home.reason("rest");
        home.kept(store, person, entry);
        home.kept(store, person, home.entryAt(Home.NOW.plusSeconds(86_400), new Deed.Adds(new Reason("tomorrow"))));
        home.kept(
                store,
                person,
                home.entryAt(Home.NOW.plusSeconds(172_800), new Deed.Corrects(entry.id(), new Reason("moved"))));
        assertThat(store.diary().days(person, today, today).entries()).hasSize(2);
        assertThat(store.diary().days(person, today, today).current(today, today))
                .isEmpty();
        assertThat(store.diary().days(person, today, today.plusDays(2)).current())
                .hasSize(2);
    }

    @Test
    void nobody_has_no_record() {
        PersonId nobody = PersonId.made(home.chance());
        assertThat(store.diary().append(nobody, home.reason("rest"), Actor.PERSON))
                .isInstanceOf(Appended.Nobody.class);
        assertThat(store.diary().all(nobody).entries()).isEmpty();
        assertThat(store.people().knows(nobody)).isFalse();
        assertThat(store.people().knows(person)).isTrue();
    }

    @Test
    void all_that_is_done_is_told() {
        Entry entry = home.reason("rest");
        home.kept(store, person, entry);
        store.audit().tell(person, Actor.CLINICIAN, Act.READ);
        home.kept(store, person, home.entry(new Deed.Withdraws(entry.id(), Kind.REASON)));
        assertThat(store.audit().of(person).stream().map(told -> told.by() + " " + told.act()))
                .isEqualTo(List.of("PERSON JOINED", "PERSON ADDED", "CLINICIAN READ", "PERSON WITHDREW"));
        assertThat(store.audit().verify(person)).isEqualTo(new Verdict.Whole(4));
    }

    @Test
    void what_was_refused_leaves_no_trace() {
        store.diary().append(person, home.reason("rest"), Actor.PERSON, Optional.of(7L));
        assertThat(store.audit().of(person)).hasSize(1);
        assertThat(store.diary().all(person).entries()).isEmpty();
    }

    @Test
    void whoever_comes_after_it_was_closed_is_told_so() {
        store.close();
        Entry entry = home.reason("rest");
        for (Runnable late : List.<Runnable>of(
                () -> store.diary().append(person, entry, Actor.PERSON),
                () -> store.diary().all(person),
                () -> store.people().join())) {
            assertThatThrownBy(late::run)
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.CLOSED));
        }
    }
}
