package newleaf.storage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import newleaf.care.Entry;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.problem.StoreProblem;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.Test;

/// What was opened once is at hand, for as long as it may be.
class OpenersTest {
    private static final Random CHANCE = new Random(4);

    private final Home home = new Home(Path.of("."), CHANCE);
    private final MasterKey master = MasterKey.fresh();
    private final PersonId person = PersonId.made(CHANCE);
    private final PersonKey key = key(person);
    private final MovingClock clock = new MovingClock(Home.NOW);
    private final Openers openers = new Openers(clock, 10_000);

    @Test
    void what_has_the_same_seal_in_the_same_place_is_opened_once() {
        SealedEntry sealed = sealed(person, "rest");
        Kept kept = opener().open(sealed, 1);
        assertThat(opener().open(again(sealed), 1)).isSameAs(kept);
        assertThat(opener().open(again(sealed), 2))
                .isNotSameAs(kept)
                .extracting(Kept::sequence)
                .isEqualTo(2L);
    }

    @Test
    void a_seal_that_was_changed_meanwhile_does_not_open() {
        SealedEntry sealed = sealed(person, "rest");
        opener().open(sealed, 1);
        SealedEntry changed = again(sealed);
        changed.sealed()[40] ^= 1;
        assertThatThrownBy(() -> opener().open(changed, 1)).isInstanceOf(StoreProblem.class);
        SealedEntry moved = new SealedEntry(sealed.id(), sealed.kind(), "2026-11-29", sealed.sealed());
        assertThatThrownBy(() -> opener().open(moved, 1)).isInstanceOf(StoreProblem.class);
        SealedEntry other = new SealedEntry(sealed.id(), "urge", sealed.day(), sealed.sealed());
        assertThatThrownBy(() -> opener().open(other, 1)).isInstanceOf(StoreProblem.class);
    }

    @Test
    void nothing_is_left_of_who_left() {
        SealedEntry sealed = sealed(person, "rest");
        Kept kept = opener().open(sealed, 1);
        openers.forget(person);
        assertThat(openers.remembers(person)).isFalse();
        assertThat(opener().open(sealed, 1)).isEqualTo(kept).isNotSameAs(kept);
    }

    @Test
    void of_who_was_erased_nothing_is_remembered_again() {
        Opener reading = opener();
        openers.erased(person);
        reading.open(sealed(person, "rest"), 1);
        opener().open(sealed(person, "work"), 2);
        assertThat(openers.remembers(person)).isFalse();
    }

    @Test
    void who_was_not_asked_about_for_a_while_is_dropped() {
        opener().open(sealed(person, "rest"), 1);
        clock.pass(Openers.IDLE);
        other(10);
        assertThat(openers.remembers(person)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        other(10);
        assertThat(openers.remembers(person)).isFalse();
    }

    @Test
    void where_there_is_no_room_the_one_asked_about_longest_ago_is_dropped() {
        PersonId second = other(4_000);
        opener().open(sealed(person, "r".repeat(4_000)), 1);
        openers.of(second, key);
        PersonId third = other(4_000);
        openers.of(third, key);
        assertThat(openers.remembers(person)).isFalse();
        assertThat(openers.remembers(second)).isTrue();
        assertThat(openers.remembers(third)).isTrue();
    }

    @Test
    void of_so_many_people_at_most_something_is_remembered() {
        opener();
        for (int i = 1; i < Openers.MOST_PEOPLE; i++) openers.of(PersonId.made(CHANCE), key);
        assertThat(openers.remembers(person)).isTrue();
        openers.of(PersonId.made(CHANCE), key);
        assertThat(openers.remembers(person)).isFalse();
    }

    @Test
    void one_person_never_holds_more_than_fits() {
        Opener opener = new Opener(key);
        for (int i = 0; i < 300; i++) {
            opener.open(sealed(person, "r".repeat(4_000)), i + 1);
            assertThat(opener.bytes()).isLessThanOrEqualTo(Opener.MOST_BYTES);
        }
        assertThat(opener.bytes()).isPositive();
    }

    private Opener opener() {
        return openers.of(person, key);
    }

    private PersonId other(int bytes) {
        PersonId other = PersonId.made(CHANCE);
        PersonKey own = key(other);
        Entry entry = home.reason("o".repeat(bytes));
        openers.of(other, own).open(SealedEntry.of(entry, Home.NOW, own), 1);
        return other;
    }

    private PersonKey key(PersonId whose) {
        return master.unwrap(master.wrapFresh(whose), whose);
    }

    private SealedEntry sealed(PersonId whose, String words) {
        return SealedEntry.of(home.reason(words), Home.NOW, whose.equals(person) ? key : key(whose));
    }

    private static SealedEntry again(SealedEntry sealed) {
        return new SealedEntry(
                sealed.id(), sealed.kind(), sealed.day(), sealed.sealed().clone());
    }
}
