package newleaf.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Coming back with words, a code, or from another browser; and being away.
class ComingBackTest {
    private static final Clinic CLINIC = Clinic.forMany();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void words_that_exist_and_words_that_do_not_get_the_same_answer() {
        Clinic.Started started = CLINIC.join();
        Surfer there = CLINIC.surfer().open("/sign-in").send("/sign-in", "words=" + started.words(), "passphrase=no");
        Surfer nowhere = CLINIC.surfer().open("/sign-in").send("/sign-in", "words=no such words", "passphrase=no");
        assertThat(there.status()).isEqualTo(nowhere.status()).isEqualTo(422);
        assertThat(there.text()).isEqualTo(nowhere.text());
    }

    @Test
    void the_words_fit_in_any_order_and_case() {
        Clinic.Started started = CLINIC.join();
        String[] words = started.words().toUpperCase(Locale.ROOT).split(" ");
        Surfer surfer = CLINIC.surfer().open("/sign-in");
        surfer.send(
                "/sign-in", "words=" + words[2] + ", " + words[0] + "  " + words[1], "passphrase=" + Clinic.PASSPHRASE);
        assertThat(surfer.path()).isEqualTo("/today");
    }

    @Test
    void a_code_opens_once_and_says_what_to_do_next() {
        Clinic.Started started = CLINIC.join();
        Surfer lost = CLINIC.surfer().open("/sign-in/lost");
        lost.send(
                "/sign-in/lost",
                "words=" + started.words(),
                "code=" + started.codes().get(3));
        assertThat(lost.path()).isEqualTo("/mine");
        assertThat(lost.text()).contains("You came in with a code.", "7 of 8 left");
        Surfer again = CLINIC.surfer().open("/sign-in/lost");
        again.send(
                "/sign-in/lost",
                "words=" + started.words(),
                "code=" + started.codes().get(3));
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void whoever_lost_the_passphrase_makes_another_and_the_other_browser_is_out() {
        Clinic.Started started = CLINIC.join();
        Surfer lost = CLINIC.surfer().open("/sign-in/lost");
        lost.send(
                "/sign-in/lost",
                "words=" + started.words(),
                "code=" + started.codes().getFirst());
        lost.open("/mine/passphrase").send("/mine/passphrase", "passphrase=velvet compass thunder radish");
        assertThat(lost.text()).contains("Everywhere else you were signed out.");
        assertThat(started.surfer().open("/mine").path()).isEqualTo("/sign-in");
        Surfer back = CLINIC.surfer().open("/sign-in");
        back.send("/sign-in", "words=" + started.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(back.status()).isEqualTo(422);
        back.send("/sign-in", "words=" + started.words(), "passphrase=velvet compass thunder radish");
        assertThat(back.path()).isEqualTo("/today");
    }

    @Test
    void a_browser_elsewhere_is_listed_and_can_be_ended() {
        Clinic.Started started = CLINIC.join();
        Surfer other = CLINIC.signedIn(started);
        Surfer here = started.surfer().open("/mine");
        assertThat(here.body()).contains("/mine/places/2/end").doesNotContain("/mine/places/1/end");
        here.send("/mine/places/2/end");
        assertThat(other.open("/mine").path()).isEqualTo("/sign-in");
        assertThat(here.open("/mine").path()).isEqualTo("/mine");
    }

    @Test
    void whoever_was_away_shows_again_who_they_are() {
        Clinic.Started started = CLINIC.join();
        Surfer surfer = started.surfer().open("/mine");
        CLINIC.clock().pass(Duration.ofMinutes(36));
        assertThat(surfer.open("/mine").path()).isEqualTo("/show-again");
        assertThat(surfer.open("/today").path()).isEqualTo("/show-again");
        surfer.send("/show-again", "passphrase=wrong");
        assertThat(surfer.status()).isEqualTo(422);
        surfer.send("/show-again", "passphrase=" + Clinic.PASSPHRASE, "to=/mine");
        assertThat(surfer.path()).isEqualTo("/mine");
    }

    @Test
    void what_only_they_may_do_asks_once_more_after_ten_minutes() {
        Clinic.Started started = CLINIC.join();
        Surfer surfer = started.surfer().open("/mine");
        String token = surfer.token();
        CLINIC.clock().pass(Duration.ofMinutes(11));
        surfer.send("/mine/erase", Map.of("form-token", token), "erase=yes");
        assertThat(surfer.path()).isEqualTo("/show-again");
        assertThat(CLINIC.signedIn(started).path()).isEqualTo("/today");
    }

    @Test
    void rights_come_with_another_id_of_the_session() {
        Surfer surfer = CLINIC.surfer().open("/start/taking").send("/start/taking", "answer=not-known");
        String before = id(surfer);
        Clinic.Started started = CLINIC.join(surfer);
        assertThat(id(started.surfer())).isNotEqualTo(before);
    }

    @Test
    void whoever_signs_in_over_anothers_session_gets_nothing_of_theirs() {
        Surfer browser = CLINIC.surfer().open("/start/taking").send("/start/taking", "answer=not-known");
        browser.open("/case/q/history.medications").send("/case/q/history.medications", "typed=Zorvaquin");
        CLINIC.join(browser);
        Clinic.Started other = CLINIC.join();
        String token = browser.open("/mine").token();
        browser.send(
                "/sign-in", Map.of("form-token", token), "words=" + other.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(browser.path()).isEqualTo("/today");
        assertThat(browser.open("/case/answers").body()).doesNotContain("Zorvaquin");
        assertThat(CLINIC.signedIn(other).open("/case/answers").body()).doesNotContain("Zorvaquin");
    }

    @Test
    void an_invitation_that_can_be_none_is_not_even_remembered() {
        Surfer surfer = CLINIC.surfer().open("/invite/guessed");
        surfer.send("/invite", "invitation=" + "x".repeat(10_000));
        assertThat(surfer.path()).isEqualTo("/");
        assertThat(surfer.cookies()).noneMatch(cookie -> cookie.getName().equals("newleaf"));
    }

    private static String id(Surfer surfer) {
        return surfer.cookies().stream()
                .filter(cookie -> cookie.getName().equals("newleaf"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
