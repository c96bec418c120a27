package newleaf.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.Map;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.form.FormToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A text that another program of the phone shares: it stands in the note, and is kept with that form or not at all.
class ShareTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String SHARE = "/share";
    private static final String TEXT = "Zorvaquin & <tea>";

    ShareTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    private Surfer share(Surfer from, String address, String... fields) {
        return from.sendOnly(address, Map.of(), fields);
    }

    @Test
    void it_stands_in_the_note_of_today_and_is_kept_with_that_form() {
        share(surfer, SHARE, "title=A title", "text=" + TEXT, "url=https://a.example/");
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.body()).contains("A title\nZorvaquin &amp; &lt;tea&gt;\nhttps://a.example/</textarea>");
        assertThat(entries(Kind.CHECK_IN)).isZero();
        surfer.send(CHECK_IN, with(hidden(), day(), "rest=none", "note=" + TEXT));
        assertThat(checkIn().note()).contains(TEXT);
    }

    @Test
    void it_comes_after_what_was_written_today() {
        send(CHECK_IN, "rest=none", "note=First");
        share(surfer, SHARE, "text=Second");
        assertThat(surfer.body()).contains("First\nSecond</textarea>");
        assertThat(checkIn().note()).contains("First");
    }

    @Test
    void too_long_a_text_is_shown_with_what_is_to_be_put_right() {
        share(surfer, SHARE, "text=" + "a".repeat(CheckIn.NOTE));
        assertThat(surfer.status()).isEqualTo(200);
        share(surfer, SHARE, "text=" + "a".repeat(CheckIn.NOTE + 1));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.body()).contains("class=\"summary", "a".repeat(CheckIn.NOTE + 1));
    }

    @Test
    void who_is_not_signed_in_gets_it_back_and_nothing_is_kept() {
        Surfer stranger = share(clinic.surfer(), SHARE, "text=" + TEXT);
        assertThat(stranger.body())
                .contains("Zorvaquin &amp; &lt;tea&gt;</textarea>", "Not saved: sign in first", "/sign-in?to=");
        assertThat(stranger.cookies()).extracting(HttpCookie::getName).containsOnly(FormToken.COOKIE);
    }

    @Test
    void of_somebody_who_is_locked_it_waits_until_they_show_who_they_are() {
        surfer.open("/mine").send("/lock");
        share(surfer, SHARE, "text=" + TEXT);
        assertThat(surfer.header("Location")).contains("/show-again?to=/go-on");
        surfer.open("/show-again?to=/go-on").send("/show-again", "passphrase=" + Clinic.PASSPHRASE, "to=/go-on");
        surfer.open("/go-on");
        assertThat(surfer.text()).contains("Zorvaquin");
        surfer.send(SHARE, "text=" + TEXT);
        assertThat(surfer.body()).contains("Zorvaquin &amp; &lt;tea&gt;</textarea>");
    }

    @Test
    void what_stands_in_an_address_is_not_taken() {
        share(surfer, SHARE + "?text=Zorvaquin", "title=a");
        assertThat(surfer.body()).doesNotContain("Zorvaquin");
        assertThat(surfer.knock(SHARE + "?text=Zorvaquin").header("Location")).contains(CHECK_IN);
    }
}
