package newleaf.web.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newleaf.care.safe.Safe;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// All of it, for good.
class ErasePagesTest {
    private Clinic clinic = Clinic.forMany();

    @AfterEach
    void close() {
        clinic.close();
    }

    private Safe.Inside inside() {
        return clinic.safe().inside().orElseThrow();
    }

    private static Surfer signedIn(Surfer surfer, Clinic.Started who) {
        return surfer.open("/sign-in").send("/sign-in", "words=" + who.words(), "passphrase=" + Clinic.PASSPHRASE);
    }

    @Test
    void the_record_and_every_session_of_it_are_gone() {
        Clinic.Started started = clinic.join();
        Surfer second = signedIn(clinic.surfer(), started);
        assertThat(second.path()).isEqualTo("/today");
        Surfer other = clinic.join().surfer();
        started.surfer().open("/mine").send("/mine/erase", "erase=yes");
        assertThat(started.surfer().path()).isEqualTo("/erased");
        assertThat(started.surfer().text()).contains("Your record was erased.");
        assertThat(inside().people().all()).hasSize(1);
        assertThat(started.surfer().open("/today").path()).isEqualTo("/sign-in");
        assertThat(second.open("/today").path()).isEqualTo("/sign-in");
        assertThat(second.open("/mine/export").path()).isEqualTo("/sign-in");
        assertThat(signedIn(clinic.surfer(), started).status())
                .as("as with words that never were")
                .isEqualTo(422);
        assertThat(other.open("/today").path()).as("nobody else is touched").isEqualTo("/today");
    }

    @Test
    void without_the_tick_nothing_is_erased() {
        Surfer surfer = clinic.join().surfer().open("/mine").send("/mine/erase");
        assertThat(surfer.path()).isEqualTo("/mine");
        assertThat(surfer.text()).contains("Tick the box");
        assertThat(inside().people().all()).hasSize(1);
    }

    @Test
    void whoever_was_away_shows_first_who_they_are() {
        Surfer surfer = clinic.join().surfer().open("/mine");
        clinic.clock().pass(Duration.ofMinutes(11));
        surfer.send("/mine/erase", "erase=yes");
        assertThat(surfer.path()).isEqualTo("/show-again");
        assertThat(inside().people().all()).hasSize(1);
    }

    @Test
    void on_ones_own_machine_another_record_can_be_begun_afterwards() {
        clinic.close();
        clinic = Clinic.forOne();
        Surfer surfer =
                clinic.surfer().open(clinic.link().getPath()).open("/record").send("/record", "age=18");
        surfer.open("/mine").send("/mine/erase", "erase=yes");
        assertThat(surfer.path()).isEqualTo("/erased");
        assertThat(inside().people().all()).isEmpty();
    }
}
