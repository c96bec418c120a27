package newleaf.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import newleaf.care.PersonId;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.Test;

/// Files that wait for their owner.
class CloakroomTest {
    private static final byte[] LARGE = new byte[Cloakroom.MOST_BYTES / 2 - 1_000];

    private final MovingClock clock = new MovingClock();
    private final Cloakroom cloakroom = new Cloakroom(clock);
    private final Random chance = new Random(3);

    private PersonId somebody() {
        return PersonId.made(chance);
    }

    @Test
    void a_ticket_fetches_it_once_and_for_its_owner_alone() {
        PersonId owner = somebody();
        String ticket = cloakroom.hang(owner, new byte[] {1, 2}).orElseThrow();
        assertThat(cloakroom.fetch(somebody(), ticket)).isEmpty();
        assertThat(cloakroom.fetch(owner, "another")).isEmpty();
        assertThat(cloakroom.fetch(owner, ticket)).contains(new byte[] {1, 2});
        assertThat(cloakroom.fetch(owner, ticket)).isEmpty();
    }

    @Test
    void where_it_is_full_nobodys_file_makes_room() {
        PersonId first = somebody();
        String ticket = cloakroom.hang(first, LARGE).orElseThrow();
        assertThat(cloakroom.hang(somebody(), LARGE)).isPresent();
        assertThat(cloakroom.hang(somebody(), new byte[4_000])).isEmpty();
        assertThat(cloakroom.fetch(first, ticket)).isPresent();
        assertThat(cloakroom.hang(somebody(), LARGE)).isPresent();
    }

    @Test
    void one_of_a_person_takes_the_place_of_the_one_before() {
        PersonId owner = somebody();
        String before = cloakroom.hang(owner, LARGE).orElseThrow();
        assertThat(cloakroom.hang(owner, LARGE)).isPresent();
        assertThat(cloakroom.hang(owner, LARGE)).isPresent();
        assertThat(cloakroom.fetch(owner, before)).isEmpty();
    }

    @Test
    void after_a_quarter_of_an_hour_there_is_room_again() {
        PersonId owner = somebody();
        String ticket = cloakroom.hang(owner, LARGE).orElseThrow();
        assertThat(cloakroom.hang(somebody(), LARGE)).isPresent();
        clock.pass(Stash.KEPT);
        assertThat(cloakroom.fetch(owner, ticket)).isEmpty();
        assertThat(cloakroom.hang(somebody(), LARGE)).isPresent();
    }
}
