package newleaf.web.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.Lapse.Around;
import newleaf.care.content.Lapse.Which;
import newleaf.units.AmountUnit;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A lapse, written down: as an episode, on another day, twice, in two tabs, and wrong.
class LapseTest extends OneWhoLapsed {
    private static final Clinic CLINIC = Clinic.forMany();

    LapseTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void everything_that_was_said_of_it_is_kept() {
        lapse(
                "when=earlier",
                "first-day=" + today().minusDays(6),
                "long=days",
                "last-day=" + today().minusDays(3),
                "most=7,5",
                "unit=g",
                "which=usual",
                "around=sleep",
                "around=body",
                "learnt=Texting Kate",
                "what=a long week");
        assertThat(surfer.path()).isEqualTo(SAVED);
        assertThat(surfer.text()).contains("Saved.", "Texting Kate", "a long week");
        assertThat(written())
                .isEqualTo(new Lapse(
                        today().minusDays(6),
                        Optional.of(today().minusDays(3)),
                        Optional.of("a long week"),
                        Optional.of("Texting Kate"),
                        Optional.of(7.5),
                        Optional.of(AmountUnit.GRAM),
                        Optional.of(Which.USUAL),
                        List.of(Around.BODY, Around.SLEEP)));
        assertThat(current(Kind.LAPSE).getFirst().moment().day()).isEqualTo(today().minusDays(6));
    }

    @Test
    void the_least_is_when_how_long_and_of_what() {
        lapse("when=yesterday", "long=a-day", "which=usual");
        assertThat(written())
                .isEqualTo(new Lapse(
                        today().minusDays(1),
                        Optional.of(today().minusDays(1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Which.USUAL),
                        List.of()));
        lapse("when=today", "long=still", "which=usual");
        assertThat(written().to()).isEmpty();
        assertThat(surfer.text()).contains("still going on", "One day at a time");
    }

    @Test
    void nothing_is_chosen_before_it_is_said() {
        assertThat(surfer.open(LAPSE).body()).doesNotContain(" checked>");
        lapse();
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("when", "long", "which");
        assertThat(entries(Kind.LAPSE)).isZero();
    }

    @Test
    void a_form_that_is_sent_twice_is_one_lapse() {
        surfer.open(LAPSE);
        String[] form = with(hiddenOfForm(), once("most=5", "unit=g"));
        String token = surfer.token();
        for (int i = 0; i < 2; i++) {
            surfer.send(LAPSE, Map.of("form-token", token), form);
            assertThat(surfer.path()).isEqualTo(SAVED);
        }
        assertThat(entries(Kind.LAPSE)).isEqualTo(1);
    }

    @Test
    void the_same_lapse_from_two_windows_is_one_and_another_is_shown_what_is_there_first() {
        surfer.open(LAPSE);
        String token = surfer.token();
        List<String> oneWindow = hiddenOfForm();
        surfer.open(LAPSE);
        List<String> otherWindow = hiddenOfForm();
        surfer.open(LAPSE);
        List<String> third = hiddenOfForm();
        surfer.send(LAPSE, Map.of("form-token", token), with(oneWindow, once("most=5", "unit=g")));
        surfer.send(LAPSE, Map.of("form-token", token), with(otherWindow, once("most=5", "unit=g")));
        assertThat(surfer.path()).isEqualTo(SAVED);
        assertThat(entries(Kind.LAPSE)).isEqualTo(1);
        surfer.send(LAPSE, Map.of("form-token", token), with(third, once("most=9", "unit=g")));
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.text()).contains("Nothing is saved yet", "Written down before");
        assertThat(surfer.body()).contains("value=\"9\"");
        assertThat(entries(Kind.LAPSE)).isEqualTo(1);
        surfer.send(LAPSE, with(hiddenOfForm(), once("most=9", "unit=g")));
        assertThat(current(Kind.LAPSE)).hasSize(2);
    }

    @Test
    void what_cannot_be_is_put_right_and_nothing_is_kept() {
        for (String day : List.of(
                "",
                today().plusDays(1).toString(),
                today().minusYears(1).toString(),
                "2026-02-30",
                "+999999999-01-01",
                "x".repeat(5000))) {
            lapse("when=earlier", "first-day=" + day, "long=once", "which=usual");
            assertThat(surfer.status()).as(day).isEqualTo(422);
            assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("first-day");
        }
        for (String day :
                List.of("", today().minusDays(4).toString(), today().plusDays(1).toString())) {
            lapse("when=earlier", "first-day=" + today().minusDays(3), "long=days", "last-day=" + day, "which=usual");
            assertThat(surfer.between("<li><a href=\"#", "\"")).as(day).containsExactly("last-day");
        }
        for (String most : List.of("0", "-1", "NaN", "1e9", "Infinity", "some")) {
            lapse(once("most=" + most, "unit=g"));
            assertThat(surfer.between("<li><a href=\"#", "\"")).as(most).containsExactly("most");
        }
        lapse(once("most=3", "unit=barrel"));
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("most");
        lapse(once("around=shame", "learnt=" + "l".repeat(2001), "what=" + "w".repeat(2001)));
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("around", "learnt", "what");
        lapse("when=never", "long=forever", "which=all");
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("when", "long", "which");
        surfer.open(LAPSE).send(LAPSE, with(List.of("entry=../../x", "seen=0"), once()));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(entries(Kind.LAPSE)).isZero();
    }

    @Test
    void how_it_ended_and_what_was_learnt_are_put_right_and_history_is_kept() {
        lapse("when=earlier", "first-day=" + today().minusDays(4), "long=still", "which=usual", "most=6", "unit=g");
        String[] form = change("ended=" + today().minusDays(2), "learnt=call first");
        String token = surfer.token();
        for (int i = 0; i < 2; i++) {
            surfer.send(LAPSE + "/change", Map.of("form-token", token), form);
            assertThat(surfer.text()).contains("Put right.", "call first");
        }
        assertThat(entries(Kind.LAPSE)).isEqualTo(2);
        assertThat(current(Kind.LAPSE)).hasSize(1);
        assertThat(written().to()).contains(today().minusDays(2));
        assertThat(written().most()).as("the rest stays").contains(6.0);
        assertThat(current(Kind.LAPSE).getFirst().moment().day()).isEqualTo(today().minusDays(4));
    }

    @Test
    void a_change_from_a_page_that_is_old_or_a_day_that_cannot_be_changes_nothing() {
        lapse("when=earlier", "first-day=" + today().minusDays(4), "long=still", "which=usual");
        String[] old = change("ended=" + today().minusDays(3), "learnt=one");
        surfer.send(LAPSE + "/change", change("ended=" + today().minusDays(2), "learnt=two"));
        surfer.open(LAPSE).send(LAPSE + "/change", old);
        assertThat(surfer.status()).isEqualTo(409);
        for (String day :
                List.of(today().minusDays(5).toString(), today().plusDays(1).toString(), "soon")) {
            surfer.send(LAPSE + "/change", change("ended=" + day, "learnt=three"));
            assertThat(surfer.status()).as(day).isEqualTo(422);
            assertThat(surfer.between("<li><a href=\"#", "\""))
                    .singleElement()
                    .asString()
                    .startsWith("past-");
            assertThat(surfer.text()).contains("three");
        }
        surfer.send(LAPSE + "/change", "of=nobody", "ended=" + today(), "entry=x", "seen=1");
        assertThat(surfer.path()).isEqualTo(LAPSE);
        assertThat(written().learnt()).contains("two");
        assertThat(entries(Kind.LAPSE)).isEqualTo(2);
    }

    @Test
    void it_can_be_taken_back_and_the_record_keeps_that_too() {
        lapse(once());
        Current there = current(Kind.LAPSE).getFirst();
        surfer.open(LAPSE).send(LAPSE + "/take-back", "entry=" + there.id());
        assertThat(surfer.text()).contains("Taken back.").doesNotContain("Written down before");
        assertThat(current(Kind.LAPSE)).isEmpty();
        assertThat(entries(Kind.LAPSE)).isEqualTo(2);
        assertThat(surfer.open(SAVED).path()).isEqualTo(LAPSE);
    }

    @Test
    void nobody_reaches_the_lapse_of_somebody_else() {
        lapse(once("what=zorvaquin"));
        Current there = current(Kind.LAPSE).getFirst();
        PersonId theirs = person();
        var other = CLINIC.join().surfer();
        other.open(LAPSE).send(LAPSE + "/take-back", "entry=" + there.id());
        other.open(LAPSE).send(LAPSE + "/change", "of=" + there.id(), "entry=" + there.id(), "seen=1", "learnt=x");
        assertThat(other.open(LAPSE).body()).doesNotContain("zorvaquin");
        assertThat(inside(theirs, Kind.LAPSE)).containsExactly(there);
        assertThat(CLINIC.surfer().open(LAPSE).path()).isEqualTo("/sign-in");
        assertThat(CLINIC.surfer().open(SAVED).path()).isEqualTo("/sign-in");
    }

    @Test
    void words_of_a_person_are_never_markup_and_never_in_an_address() {
        lapse(once("what=<img src=x onerror=alert(1)>", "learnt=\"><script>alert(1)</script>"));
        for (String page : List.of(SAVED, LAPSE)) {
            assertThat(surfer.open(page).body()).doesNotContain("<img src=x", "<script>alert");
        }
        assertThat(surfer.path()).isEqualTo(LAPSE);
    }

    /// Of the one lapse that is there.
    private String[] change(String... fields) {
        surfer.open(LAPSE);
        String form = surfer.body()
                .replaceFirst("(?s).*?action=\"/today/lapse/change\"", "")
                .split("</form>", 2)[0];
        return with(
                List.of("entry=" + field(form, "entry"), "of=" + field(form, "of"), "seen=" + field(form, "seen")),
                fields);
    }
}
