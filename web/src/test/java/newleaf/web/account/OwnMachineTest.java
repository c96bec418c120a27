package newleaf.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import newleaf.care.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One person on their own machine: no account, a link, and a passphrase if they want one.
class OwnMachineTest {
    private Clinic laptop = Clinic.forOne();

    @BeforeEach
    void open() {
        laptop = Clinic.forOne();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void nothing_lies_on_the_disk_before_they_agree() {
        Surfer surfer = entered();
        assertThat(surfer.path()).isEqualTo("/record");
        assertThat(laptop.folder()).isEmptyDirectory();
        surfer.send("/record", "age=18");
        assertThat(surfer.path()).isEqualTo("/today");
        assertThat(Files.exists(laptop.folder().resolve("data/newleaf.db"))).isTrue();
    }

    @Test
    void without_the_link_nobody_gets_in() {
        entered().send("/record", "age=18");
        Surfer other = laptop.surfer();
        assertThat(other.open("/today").path()).isEqualTo("/own-machine");
        assertThat(other.text()).contains("Open it from this computer");
        assertThat(other.open("/record").path()).isEqualTo("/own-machine");
    }

    @Test
    void a_link_opens_once_and_for_five_minutes() {
        String used = laptop.link().getPath();
        assertThat(laptop.surfer().open(used).status()).isEqualTo(200);
        assertThat(laptop.surfer().open(used).status()).isEqualTo(410);
        String late = laptop.link().getPath();
        laptop.clock().pass(Duration.ofMinutes(5));
        assertThat(laptop.surfer().open(late).status()).isEqualTo(410);
    }

    @Test
    void a_link_of_the_command_beside_it_opens_once() {
        entered().send("/record", "age=18");
        String token = laptop.safe()
                .invitations()
                .invite(Role.PERSON, laptop.clock().instant().plusSeconds(60));
        assertThat(laptop.surfer().open("/enter/" + token).path()).isEqualTo("/today");
        assertThat(laptop.surfer().open("/enter/" + token).status()).isEqualTo(410);
    }

    @Test
    void an_invitation_for_somebody_else_opens_no_record() {
        entered().send("/record", "age=18");
        String token = laptop.safe()
                .invitations()
                .invite(Role.CLINICIAN, laptop.clock().instant().plusSeconds(60));
        assertThat(laptop.surfer().open("/enter/" + token).status()).isEqualTo(410);
    }

    @Test
    void a_passphrase_locks_the_record_and_opens_it_after_a_restart() {
        Surfer surfer = entered().send("/record", "age=18");
        surfer.open("/mine/passphrase").send("/mine/passphrase", "passphrase=" + Clinic.PASSPHRASE);
        assertThat(surfer.path()).isEqualTo("/mine");
        laptop.restart();
        Surfer back = entered();
        assertThat(back.path()).isEqualTo("/own-machine");
        back.send("/own-machine", "passphrase=not it at all today");
        assertThat(back.status()).isEqualTo(422);
        back.send("/own-machine", "passphrase=" + Clinic.PASSPHRASE);
        assertThat(back.path()).isEqualTo("/today");
    }

    @Test
    void a_locked_browser_is_not_let_in_by_the_way_it_came() {
        Surfer surfer = entered().send("/record", "age=18");
        surfer.open("/mine/passphrase").send("/mine/passphrase", "passphrase=" + Clinic.PASSPHRASE);
        surfer.open("/mine").send("/lock");
        assertThat(surfer.open("/own-machine").path()).isEqualTo("/show-again");
        surfer.send("/record", "age=18");
        assertThat(surfer.path()).isEqualTo("/show-again");
        surfer.send("/show-again", "passphrase=" + Clinic.PASSPHRASE);
        assertThat(surfer.path()).isEqualTo("/today");
    }

    @Test
    void another_passphrase_ends_what_is_open_elsewhere() {
        Surfer surfer = entered().send("/record", "age=18");
        Surfer other = entered();
        assertThat(other.path()).isEqualTo("/today");
        surfer.open("/mine/passphrase").send("/mine/passphrase", "passphrase=" + Clinic.PASSPHRASE);
        assertThat(other.open("/today").path()).isEqualTo("/own-machine");
    }

    @Test
    void under_thirteen_no_record_begins() {
        Surfer surfer = entered().send("/record", "age=12");
        assertThat(surfer.path()).isEqualTo("/record/under-13");
        assertThat(laptop.folder()).isEmptyDirectory();
    }

    private Surfer entered() {
        return laptop.surfer().open(laptop.link().getPath());
    }
}
