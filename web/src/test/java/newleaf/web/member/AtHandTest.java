package newleaf.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import newleaf.care.PersonId;
import org.junit.jupiter.api.Test;

/// What was worked out once is at hand for its owner alone, as long as they are here.
class AtHandTest {
    private static final Random CHANCE = new Random(9);

    private final AtHand atHand = new AtHand(House.NO_RECORD);
    private final PersonId person = PersonId.made(CHANCE);
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void it_is_worked_out_once_of_the_same() {
        assertThat(made(person, 4)).isEqualTo("4, time 1");
        assertThat(made(person, 4)).isEqualTo("4, time 1");
    }

    @Test
    void it_is_worked_out_anew_of_anything_else_and_the_one_before_is_gone() {
        made(person, 4);
        assertThat(made(person, 5)).isEqualTo("5, time 2");
        assertThat(made(person, 4)).isEqualTo("4, time 3");
    }

    @Test
    void another_kind_stands_beside_it() {
        made(person, 4);
        assertThat(atHand.made(person, Integer.class, 4L, () -> 7)).isEqualTo(7);
        assertThat(made(person, 4)).isEqualTo("4, time 1");
    }

    @Test
    void nobody_gets_what_is_somebody_elses() {
        made(person, 4);
        assertThat(made(PersonId.made(CHANCE), 4)).isEqualTo("4, time 2");
    }

    @Test
    void nothing_is_left_of_who_has_gone() {
        made(person, 4);
        atHand.putAway(person);
        assertThat(atHand.has(person)).isFalse();
        assertThat(made(person, 4)).isEqualTo("4, time 2");
    }

    @Test
    void of_who_is_erased_meanwhile_nothing_is_at_hand() {
        String result = atHand.made(person, String.class, 4L, () -> {
            atHand.erased(person);
            return "worked out";
        });
        assertThat(result).isEqualTo("worked out");
        assertThat(atHand.has(person)).isFalse();
        made(person, 5);
        assertThat(atHand.has(person)).isFalse();
    }

    @Test
    void it_tells_nothing() {
        made(person, 4);
        assertThat(atHand).hasToString("AtHand");
    }

    private String made(PersonId whose, long of) {
        return atHand.made(whose, String.class, of, () -> of + ", time " + worked.incrementAndGet());
    }
}
