package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.care.content.Reason;
import org.junit.jupiter.api.Test;

/// One entry, and the end of a kind, are found without reading the rest.
class OneEntryTest extends OneWhoKeeps {
    OneEntryTest(On on) {
        super(on);
    }

    @Test
    void who_has_written_nothing_has_no_last() {
        assertThat(latest()).isZero();
        assertThat(store.diary().latest(person)).isZero();
        assertThat(store.diary().latest(PersonId.made(home.chance()), Kind.REASON))
                .isZero();
    }

    @Test
    void the_last_of_a_kind_is_not_that_of_another_or_of_somebody_else() {
        keep(new Deed.Adds(new Reason("rest")));
        keep(new Deed.Adds(new LessonDone("sleep", Optional.empty())));
        home.kept(store, store.people().join(), home.reason("theirs"));
        assertThat(latest()).isEqualTo(1);
        assertThat(store.diary().latest(person, Kind.LESSON_DONE)).isEqualTo(2);
        assertThat(store.diary().latest(person)).isEqualTo(2);
    }

    @Test
    void what_amends_comes_last_whatever_it_does() {
        Entry first = keep(new Deed.Adds(new Reason("rest")));
        keep(new Deed.Adds(new Reason("work")));
        keep(new Deed.Corrects(first.id(), new Reason("sleep")));
        assertThat(latest()).isEqualTo(3);
        keep(new Deed.Withdraws(first.id(), Kind.REASON));
        assertThat(latest()).isEqualTo(4);
        assertThat(store.diary().latest(person)).isEqualTo(4);
    }

    @Test
    void one_entry_is_found_as_it_was_kept_and_by_its_owner_only() {
        Entry first = keep(new Deed.Adds(new Reason("rest")));
        Entry second = keep(new Deed.Corrects(first.id(), new Reason("sleep")));
        Entry third = keep(new Deed.Withdraws(first.id(), Kind.REASON));
        assertThat(store.diary().entry(person, first.id())).contains(new Kept(first, 1, Home.NOW));
        assertThat(store.diary().entry(person, second.id())).contains(new Kept(second, 2, Home.NOW));
        assertThat(store.diary().entry(person, third.id())).contains(new Kept(third, 3, Home.NOW));
        assertThat(store.diary().entry(store.people().join(), first.id())).isEmpty();
        assertThat(store.diary().entry(person, home.reason("other").id())).isEmpty();
    }

    @Test
    void what_is_kept_after_a_reading_is_read_with_the_next_one() {
        keep(new Deed.Adds(new Reason("rest")));
        assertThat(said()).containsExactly(new Reason("rest"));
        Entry later = keep(new Deed.Adds(new Reason("work")));
        assertThat(said()).containsExactly(new Reason("rest"), new Reason("work"));
        keep(new Deed.Withdraws(later.id(), Kind.REASON));
        assertThat(said()).containsExactly(new Reason("rest"));
    }

    @Test
    void what_was_put_away_is_read_again_and_what_was_erased_is_not() {
        Entry first = keep(new Deed.Adds(new Reason("rest")));
        assertThat(said()).containsExactly(new Reason("rest"));
        store.diary().putAway(person);
        assertThat(said()).containsExactly(new Reason("rest"));
        store.people().erase(person);
        assertThat(said()).isEmpty();
        assertThat(latest()).isZero();
        assertThat(store.diary().entry(person, first.id())).isEmpty();
    }

    private long latest() {
        return store.diary().latest(person, Kind.REASON);
    }

    private Iterable<Content> said() {
        return Home.contents(store.diary().of(person, Kind.REASON));
    }
}
