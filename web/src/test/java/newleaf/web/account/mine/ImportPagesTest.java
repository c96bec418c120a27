package newleaf.web.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import newleaf.care.Audit;
import newleaf.care.PersonId;
import newleaf.care.safe.Safe;
import newleaf.storage.age.ThrowAway;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file that is looked into first, and brought in only then.
class ImportPagesTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Clinic ELSEWHERE = Clinic.forMany();

    private Surfer surfer;
    private PersonId person;
    private byte[] zip;

    @AfterAll
    static void close() {
        CLINIC.close();
        ELSEWHERE.close();
    }

    @BeforeEach
    void somebody_has_records_here_and_elsewhere() {
        List<PersonId> before = inside().people().all();
        surfer = CLINIC.join().surfer().open("/mine/import");
        person = inside().people().all().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
        zip = ELSEWHERE
                .join()
                .surfer()
                .open("/mine/export")
                .send("/mine/export")
                .bytes();
    }

    private static Safe.Inside inside() {
        return CLINIC.safe().inside().orElseThrow();
    }

    private int entries() {
        return inside().diary().all(person).entries().size();
    }

    private String ticket() {
        return surfer.between("name=\"ticket\" value=\"", "\"").getFirst();
    }

    @Test
    void it_is_shown_first_and_comes_in_only_when_asked_for() {
        int before = entries();
        surfer.upload("/mine/import", zip);
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.text()).contains("This would add 1 entries");
        assertThat(entries()).isEqualTo(before);
        surfer.send("/mine/import/keep", "ticket=" + ticket());
        assertThat(surfer.path()).isEqualTo("/mine");
        assertThat(surfer.text()).contains("Brought in.");
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(inside().audit().of(person)).anyMatch(each -> each.act() == Audit.Act.BROUGHT);
        surfer.open("/mine/import").upload("/mine/import", zip);
        assertThat(surfer.text()).contains("Everything in it is here already.");
    }

    @Test
    void it_is_kept_for_its_owner_alone_once_and_for_a_quarter_of_an_hour() {
        String ticket = looked();
        Surfer other = CLINIC.join().surfer().open("/mine/import");
        other.send("/mine/import/keep", "ticket=" + ticket);
        assertThat(other.text()).contains("is gone. Choose it again.");
        String later = looked();
        surfer.send("/mine/import/keep", "ticket=" + ticket);
        assertThat(surfer.status()).as("another file hangs there by now").isEqualTo(422);
        CLINIC.clock().pass(Duration.ofMinutes(15));
        surfer.send("/mine/import/keep", "ticket=" + later);
        assertThat(surfer.text()).contains("is gone. Choose it again.");
        assertThat(entries()).isEqualTo(1);
    }

    private String looked() {
        surfer.open("/mine/import").upload("/mine/import", zip);
        return ticket();
    }

    @Test
    void what_was_left_is_gone() {
        String ticket = looked();
        surfer.send("/mine/import/drop");
        assertThat(surfer.path()).isEqualTo("/mine");
        surfer.open("/mine/import").send("/mine/import/keep", "ticket=" + ticket);
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void what_is_spoilt_sealed_or_missing_is_refused_and_nothing_changes() {
        refused(Arrays.copyOf(zip, zip.length / 2), "This file cannot be brought in. Nothing was changed.");
        refused("no zip at all".getBytes(StandardCharsets.UTF_8), "cannot be brought in");
        refused(new byte[0], "Choose a file first.");
        ThrowAway keys = ThrowAway.fresh();
        byte[] sealed = ELSEWHERE
                .join()
                .surfer()
                .open("/mine/export")
                .send("/mine/export/sealed", "key=" + keys.recipient().key())
                .bytes();
        refused(sealed, "This file is sealed.");
        assertThat(entries()).isEqualTo(1);
    }

    private void refused(byte[] file, String why) {
        surfer.open("/mine/import").upload("/mine/import", file);
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains(why);
    }

    @Test
    void a_file_of_somebody_else_here_is_refused_in_the_same_words_as_a_spoilt_one() {
        byte[] others =
                CLINIC.join().surfer().open("/mine/export").send("/mine/export").bytes();
        refused(others, "This file cannot be brought in. Nothing was changed.");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_file_that_comes_when_its_session_is_over_does_not_wait_anywhere() {
        surfer.forgetCookie("newleaf");
        surfer.upload("/mine/import", zip);
        assertThat(surfer.path()).isEqualTo("/sign-in");
        assertThat(surfer.cookies()).noneMatch(cookie -> cookie.getName().equals("newleaf-waiting"));
        assertThat(entries()).isEqualTo(1);
    }
}
