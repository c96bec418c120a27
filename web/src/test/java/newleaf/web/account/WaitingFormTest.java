package newleaf.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import newleaf.web.member.Stash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A form that comes when its session is over: nothing of it is lost, and nothing of it gets into another's record.
class WaitingFormTest {
    private static final Clinic CLINIC = Clinic.forMany();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void it_waits_for_its_owner_and_is_kept_when_they_are_back() {
        Clinic.Started owner = CLINIC.join();
        Surfer surfer = owner.surfer().open("/mine");
        String token = surfer.token();
        surfer.forgetCookie("newleaf");
        surfer.send("/mine/lock", Map.of("form-token", token), "minutes=240");
        assertThat(surfer.path()).isEqualTo("/sign-in");
        surfer.send("/sign-in", "words=" + owner.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(surfer.path()).isEqualTo("/go-on");
        assertThat(surfer.body()).contains("action=\"/mine/lock\"", "name=\"minutes\" value=\"240\"");
        surfer.send("/mine/lock", "minutes=240");
        assertThat(surfer.body()).contains("id=\"minutes-240\" name=\"minutes\" value=\"240\" checked");
    }

    @Test
    void somebody_else_who_signs_in_there_does_not_see_it_and_gets_nothing_of_it() {
        Clinic.Started owner = CLINIC.join();
        Clinic.Started other = CLINIC.join();
        Surfer browser = owner.surfer().open("/mine");
        String token = browser.token();
        browser.forgetCookie("newleaf");
        browser.send("/mine/lock", Map.of("form-token", token), "minutes=240");
        browser.send("/sign-in", "words=" + other.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(browser.path()).isEqualTo("/go-on");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.text())
                .contains("This form was begun by someone else", "another 15 minutes")
                .doesNotContain("240");
        assertThat(browser.open("/mine").body()).doesNotContain("value=\"240\" checked");
    }

    @Test
    void a_page_that_somebody_else_left_open_does_nothing_in_ones_own_record() {
        Clinic.Started owner = CLINIC.join();
        String token = owner.surfer().open("/mine").token();
        Clinic.Started other = CLINIC.join();
        Surfer browser = other.surfer();
        browser.send("/mine/lock", Map.of("form-token", token), "minutes=240");
        assertThat(browser.path()).isEqualTo("/go-on");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.open("/mine").body()).doesNotContain("value=\"240\" checked");
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_gone() {
        Clinic.Started owner = CLINIC.join();
        Surfer surfer = owner.surfer().open("/mine");
        String token = surfer.token();
        surfer.forgetCookie("newleaf");
        surfer.send("/mine/lock", Map.of("form-token", token), "minutes=240");
        CLINIC.clock().pass(Stash.KEPT);
        surfer.send("/sign-in", "words=" + owner.words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(surfer.open("/go-on").text()).contains("Nothing waits here");
    }

    @Test
    void one_that_was_sent_while_locked_waits_as_well() {
        Clinic.Started owner = CLINIC.join();
        Surfer surfer = owner.surfer().open("/mine");
        String token = surfer.token();
        CLINIC.clock().pass(Duration.ofMinutes(36));
        surfer.send("/mine/lock", Map.of("form-token", token), "minutes=240");
        assertThat(surfer.path()).isEqualTo("/show-again");
        surfer.send("/show-again", "passphrase=" + Clinic.PASSPHRASE, "to=/go-on");
        assertThat(surfer.body()).contains("name=\"minutes\" value=\"240\"");
    }

    @Test
    void a_token_nobody_made_opens_nothing() {
        Clinic.Started owner = CLINIC.join();
        Surfer surfer = owner.surfer().open("/mine");
        surfer.send("/mine/lock", Map.of("form-token", "bm90LW91cnM"), "minutes=240");
        assertThat(surfer.status()).isEqualTo(403);
    }
}
