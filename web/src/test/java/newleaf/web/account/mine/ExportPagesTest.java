package newleaf.web.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import newleaf.care.Audit;
import newleaf.care.PersonId;
import newleaf.care.safe.Safe;
import newleaf.storage.age.Age;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.export.Export;
import newleaf.storage.export.ExportReader;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything of a person as a file, open or sealed.
class ExportPagesTest {
    private Clinic clinic = Clinic.forMany();

    @AfterEach
    void close() {
        clinic.close();
    }

    private List<Audit.Act> told() {
        Safe.Inside inside = clinic.safe().inside().orElseThrow();
        PersonId person = inside.people().all().getFirst();
        return inside.audit().of(person).stream().map(Audit.Told::act).toList();
    }

    private static Export read(byte[] zip) {
        if (ExportReader.read(zip) instanceof Export.Read.Usable(var export)) return export;
        throw new AssertionError("it cannot be read");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_leaves_as_the_documented_zip_and_is_told(boolean isForMany) {
        Surfer surfer = begun(isForMany);
        surfer.open("/mine/export");
        assertThat(surfer.text()).contains("It is not protected");
        surfer.send("/mine/export");
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.header("Content-Disposition")).contains("attachment; filename=\"newleaf.zip\"");
        Export export = read(surfer.bytes());
        assertThat(export.record().entries()).isNotEmpty();
        assertThat(export.record().told()).anyMatch(each -> each.act() == Audit.Act.EXPORTED);
        assertThat(told()).contains(Audit.Act.EXPORTED);
    }

    private Surfer begun(boolean isForMany) {
        if (isForMany) return clinic.join().surfer();
        clinic.close();
        clinic = Clinic.forOne();
        return clinic.surfer().open(clinic.link().getPath()).open("/record").send("/record", "age=18");
    }

    @Test
    void sealed_it_opens_with_the_other_half_alone() throws IOException {
        Surfer surfer = clinic.join().surfer().open("/mine/export");
        ThrowAway keys = ThrowAway.fresh();
        surfer.send("/mine/export/sealed", "key=" + keys.recipient().key());
        assertThat(surfer.header("Content-Disposition")).contains("attachment; filename=\"newleaf.zip.age\"");
        byte[] plain = Age.open(new ByteArrayInputStream(surfer.bytes()), List.of(keys.identity()))
                .readAllBytes();
        assertThat(read(plain).record().entries()).isNotEmpty();
    }

    @Test
    void with_a_key_that_is_none_nothing_leaves() {
        Surfer surfer = clinic.join().surfer().open("/mine/export");
        surfer.send("/mine/export/sealed", "key=age1nothing");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("That is not a public age key");
        assertThat(surfer.body()).contains("age1nothing");
        surfer.send("/mine/export/sealed", "key=AGE-SECRET-KEY-1QQQ");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.body()).doesNotContain("AGE-SECRET-KEY-1QQQ");
        surfer.send("/mine/export/sealed", "key=");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(told()).doesNotContain(Audit.Act.EXPORTED);
    }

    @Test
    void its_page_speaks_the_language_of_the_visit() {
        Surfer surfer = clinic.join().surfer().open("/language/es?back=/mine/export");
        surfer.open("/mine/export").send("/mine/export");
        assertThat(read(surfer.bytes()).language().name()).isEqualTo("ES");
    }

    @Test
    void whoever_was_away_shows_first_who_they_are() {
        Surfer surfer = clinic.join().surfer().open("/mine/export");
        clinic.clock().pass(Duration.ofMinutes(11));
        surfer.send("/mine/export");
        assertThat(surfer.path()).isEqualTo("/show-again");
        assertThat(told()).doesNotContain(Audit.Act.EXPORTED);
        assertThat(new String(surfer.bytes(), StandardCharsets.UTF_8)).doesNotStartWith("PK");
    }

    @Test
    void nobody_else_reaches_it() {
        clinic.join();
        assertThat(clinic.surfer().open("/mine/export").path()).isEqualTo("/sign-in");
    }
}
