package newleaf.web.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.LessonDone;
import newleaf.care.content.Milestone;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Milestones, reasons, ways with and without faith, and coming home.
class RecoveryTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String PAGE = "/today/recovery";
    private static final String WAYS = PAGE + "/ways";
    private static final String NOTE = PAGE + "/note";

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_milestone_is_kept_once() {
        surfer.open(PAGE);
        assertThat(surfer.body()).contains("id=\"day\" name=\"day\" value=\"\"");
        String[] form = somebody.form(PAGE, "milestone=Slept through <b>", "day=" + day(3));
        for (int i = 0; i < 2; i++) surfer.send(PAGE, Map.of(), form);
        assertThat(surfer.text()).contains("It is saved.", "Slept through &lt;b");
        assertThat(surfer.body()).doesNotContain("through <b");
        surfer.open(PAGE);
        somebody.send(PAGE, "milestone=Slept through <b>", "day=" + day(3));
        assertThat(surfer.text()).contains("It stands there already.");
        assertThat(somebody.entries(Kind.MILESTONE)).isEqualTo(1);
        var kept = (Milestone) somebody.current(Kind.MILESTONE).getLast().content();
        assertThat(kept.on()).isEqualTo(day(3));
    }

    @Test
    void a_lapse_takes_no_milestone_away_and_nothing_is_counted_in_a_row() {
        surfer.open(PAGE);
        somebody.send(PAGE, "milestone=Told my sister", "day=" + day(9));
        somebody.keep(new Lapse(day(1), Optional.of(day(1)), Optional.empty(), Optional.empty()), day(0));
        assertThat(surfer.open(PAGE).text())
                .contains("Told my sister", "Nothing is ever reset")
                .doesNotContain("streak", "in a row");
    }

    @Test
    void what_is_wrong_is_shown_and_nothing_is_kept() {
        surfer.open(PAGE);
        somebody.send(PAGE, "milestone=", "day=" + day(-1));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("milestone", "day");
        assertThat(somebody.current(Kind.MILESTONE)).isEmpty();
    }

    @Test
    void a_reason_stands_on_both_pages_and_is_taken_back() {
        surfer.open(PAGE);
        surfer.send(
                PAGE,
                Map.of("form-token", surfer.token()),
                "kind=reason",
                "entry=" + surfer.between("name=\"entry\" value=\"", "\"").getLast(),
                "reason=My daughter");
        assertThat(surfer.text()).contains("It is saved.", "My daughter");
        assertThat(surfer.open("/today/urge/mine").text()).contains("My daughter");
        surfer.open(PAGE);
        somebody.send(PAGE + "/take-back");
        assertThat(surfer.text()).contains("It is taken back.").doesNotContain("My daughter");
    }

    @Test
    void both_ways_have_the_same_weight_and_home_has_six_things() {
        assertThat(Reflection.on(Reflection.Path.SECULAR)).hasSameSizeAs(Reflection.on(Reflection.Path.TWELVE));
        assertThat(Reflection.on(Reflection.Path.HOME)).hasSize(6);
        String text = surfer.open(WAYS).text();
        assertThat(text)
                .contains("In the spirit of twelve steps", "Without faith", "Never stop a medicine because a group")
                .doesNotContain("powerless", "moral inventory", "God");
        assertThat(surfer.open(PAGE + "/home").text())
                .contains("A date within 7 days", "Naloxone at home", "A plan for a bad night", "stop your breathing");
        assertThat(surfer.body()).contains("href=\"/meetings\"");
    }

    @Test
    void a_note_is_kept_put_right_and_taken_back() {
        surfer.open(WAYS);
        note("step-4", "First words");
        assertThat(surfer.text()).contains("It is saved.", "First words");
        note("step-4", "Better words");
        assertThat(somebody.current(Kind.LESSON_DONE)).hasSize(1);
        var kept = (LessonDone) somebody.current(Kind.LESSON_DONE).getLast().content();
        assertThat(kept.lesson()).isEqualTo("reflection-step-4");
        assertThat(kept.kept()).contains("Better words");
        somebody.send(NOTE + "/take-back");
        assertThat(somebody.current(Kind.LESSON_DONE)).isEmpty();
    }

    @Test
    void a_second_tab_does_not_write_over_a_note() {
        surfer.open(WAYS);
        String[] otherTab = form("secular-8", "From the other tab");
        note("secular-8", "Seen");
        surfer.send(NOTE, Map.of(), otherTab);
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.text()).contains("From the other tab");
        var kept = (LessonDone) somebody.current(Kind.LESSON_DONE).getLast().content();
        assertThat(kept.kept()).contains("Seen");
    }

    @Test
    void an_empty_note_keeps_nothing() {
        surfer.open(PAGE + "/home");
        note("home-person", " ");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("One person with a name", "Write a note");
        assertThat(somebody.current(Kind.LESSON_DONE)).isEmpty();
    }

    @Test
    void nobody_else_sees_any_of_it() {
        surfer.open(PAGE);
        somebody.send(PAGE, "milestone=Zorvaquin", "day=" + day(2));
        surfer.open(WAYS);
        note("step-1", "Zorvaquin");
        Surfer other = new Somebody(CLINIC).surfer();
        assertThat(other.open(PAGE).text()).doesNotContain("Zorvaquin");
        assertThat(other.open(WAYS).text()).doesNotContain("Zorvaquin");
        assertThat(CLINIC.surfer().open(PAGE).path()).isEqualTo("/sign-in");
    }

    @Test
    void it_is_said_in_spanish_too() {
        surfer.open("/language/es?back=" + PAGE);
        assertThat(surfer.open(PAGE).text()).contains("Lo que he logrado").doesNotContain("What I have reached");
        assertThat(surfer.open(WAYS).text())
                .contains("Sin fe", "Nunca dejes un medicamento")
                .doesNotContain("Without");
        assertThat(surfer.open(PAGE + "/home").text()).contains("Naloxona en casa");
    }

    private String[] form(String which, String note) {
        String form = surfer.body()
                .split("name=\"which\" value=\"" + which + "\"", 2)[1]
                .split("</form>", 2)[0];
        String before = surfer.body().split("name=\"which\" value=\"" + which + "\"", 2)[0];
        String entry = before.substring(before.lastIndexOf("name=\"entry\" value=\"") + 20)
                .split("\"", 2)[0];
        String seen = form.split("name=\"seen\" value=\"", 2)[1].split("\"", 2)[0];
        return new String[] {
            "form-token=" + surfer.token(), "which=" + which, "entry=" + entry, "seen=" + seen, "note=" + note
        };
    }

    private void note(String which, String note) {
        surfer.send(NOTE, Map.of(), form(which, note));
    }

    private LocalDate day(int ago) {
        return somebody.today().minusDays(ago);
    }
}
