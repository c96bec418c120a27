package newleaf.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Starting a record and coming back to it, without script.
class StartingTest {
    private static final Clinic CLINIC = Clinic.forMany();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void whoever_starts_gets_three_words_eight_codes_and_their_day() {
        Clinic.Started started = CLINIC.join();
        assertThat(started.words().split(" ")).hasSize(3);
        assertThat(started.codes()).hasSize(8);
        assertThat(started.surfer().path()).isEqualTo("/today");
        assertThat(started.surfer().status()).isEqualTo(200);
    }

    @Test
    void the_words_and_the_passphrase_open_it_elsewhere() {
        Clinic.Started started = CLINIC.join();
        Surfer other = CLINIC.surfer().open("/today");
        assertThat(other.path()).isEqualTo("/sign-in");
        other.send("/sign-in", "words=" + started.words(), "passphrase=wrong wrong wrong wrong");
        assertThat(other.status()).isEqualTo(422);
        other.send("/sign-in", "words=" + started.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(other.path()).isEqualTo("/today");
    }

    @Test
    void a_restart_signs_nobody_out() {
        Clinic.Started started = CLINIC.join();
        CLINIC.restart();
        Surfer back = started.surfer().at(CLINIC.server().address()).open("/today");
        assertThat(back.path()).isEqualTo("/today");
    }
}
