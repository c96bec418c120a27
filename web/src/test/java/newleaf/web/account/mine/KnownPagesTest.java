package newleaf.web.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import newleaf.care.Actor;
import newleaf.care.Audit;
import newleaf.care.Audit.Act;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.care.safe.Safe;
import newleaf.web.account.AccountWord;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every line of what is known, in words.
class KnownPagesTest {
    private final Clinic clinic = Clinic.forMany();

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void what_was_done_is_told_with_when_and_by_whom_and_no_id_is_shown() {
        Surfer surfer = clinic.join().surfer();
        Safe.Inside inside = clinic.safe().inside().orElseThrow();
        PersonId person = inside.people().all().getFirst();
        inside.audit().tell(person, Actor.CLINICIAN, Act.READ);
        surfer.open("/mine/known");
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.text())
                .contains("Read A clinician,")
                .contains("Written: Agreement You,")
                .contains("Record started");
        assertThat(surfer.body()).doesNotContain(person.toString());
        inside.records()
                .of(person)
                .orElseThrow()
                .entries()
                .forEach(kept -> assertThat(surfer.body())
                        .doesNotContain(kept.entry().id().toString()));
        for (Audit.Told told : inside.audit().of(person)) {
            assertThat(surfer.between("<li>", "</li>")).anyMatch(line -> line.contains(said(told)));
        }
        surfer.open("/language/es?back=/mine/known").open("/mine/known");
        assertThat(surfer.text()).contains("Leído Un profesional de la salud,", "Escrito: Acuerdo Tú,");
    }

    private static String said(Audit.Told told) {
        return told.act() == Act.READ ? "Read" : told.by() == Actor.PERSON ? "You" : "";
    }

    @Test
    void a_long_life_has_several_pages() {
        Surfer surfer = clinic.join().surfer();
        Safe.Inside inside = clinic.safe().inside().orElseThrow();
        PersonId person = inside.people().all().getFirst();
        for (int i = 0; i < KnownPages.ON_A_PAGE; i++) inside.audit().tell(person, Actor.CLINICIAN, Act.READ);
        surfer.open("/mine/known");
        assertThat(surfer.text()).doesNotContain("Record started");
        surfer.open(surfer.between("href=\"/mine/known?", "\"").getFirst().transform(rest -> "/mine/known?" + rest));
        assertThat(surfer.text()).contains("Record started").doesNotContain("Earlier");
    }

    @Test
    void nothing_is_called_by_the_same_words_as_something_else() {
        Set<AccountWord> words = new HashSet<>();
        EnumSet.allOf(Act.class).forEach(each -> words.add(InWords.of(each)));
        EnumSet.allOf(Actor.class).forEach(each -> words.add(InWords.of(each)));
        EnumSet.allOf(Kind.class).forEach(each -> words.add(InWords.of(each)));
        assertThat(words).hasSize(Act.values().length + Actor.values().length + Kind.values().length);
    }
}
