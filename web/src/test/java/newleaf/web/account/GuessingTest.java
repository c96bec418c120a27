package newleaf.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Guessing: it ends soon, and locks nobody out who has been here before.
class GuessingTest {
    private static final int TRIES = 10;

    private Clinic clinic = Clinic.forMany();

    @BeforeEach
    void open() {
        clinic = Clinic.forMany();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_stranger_may_guess_ten_times_and_the_owner_still_gets_in() {
        Clinic.Started owner = clinic.join();
        Surfer known = clinic.signedIn(owner);
        Surfer stranger = clinic.surfer().open("/sign-in");
        for (int i = 0; i < TRIES; i++) guess(stranger, owner.words());
        assertThat(stranger.status()).isEqualTo(422);
        guess(stranger, owner.words());
        assertThat(stranger.status()).isEqualTo(429);
        assertThat(stranger.text()).contains("Too many tries.");
        known.open("/mine").send("/sign-out");
        known.open("/sign-in").send("/sign-in", "words=" + owner.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(known.path()).isEqualTo("/today");
    }

    @Test
    void codes_are_guessed_within_the_same_limit() {
        Clinic.Started owner = clinic.join();
        Surfer stranger = clinic.surfer().open("/sign-in/lost");
        for (int i = 0; i <= TRIES; i++)
            stranger.send("/sign-in/lost", "words=" + owner.words(), "code=0000-000" + i % 10);
        assertThat(stranger.status()).isEqualTo(429);
    }

    private static void guess(Surfer surfer, String words) {
        surfer.send("/sign-in", "words=" + words, "passphrase=a guess that is wrong");
    }
}
