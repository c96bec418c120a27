package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newleaf.care.content.Kind;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A clinician's plan that a person writes down: shown back, kept whole or not at all, and shown as theirs.
class TheirPlanTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String THEIRS = "/today/plan/clinician";
    private static final String WHO = "Dr. Zorvaquin";

    TheirPlanTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void it_is_shown_back_kept_and_followed_as_theirs() {
        answers();
        LocalDate today = today();
        send("show", rows("18|3|8:00, 13:00, 18:00", "12|6 + 6|", "0||"));
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.text())
                .contains("Is this what you agreed?", WHO, "It is not kept yet", "18\u00a0g a day", "none at all")
                .contains("8:00\u00a0am 6\u00a0g")
                .contains("What Newleaf thinks of it", "beyond these limits", "never more than 20 %");
        assertThat(current(Kind.PLAN_KEPT)).isEmpty();
        again("keep");
        assertThat(surfer.path()).isEqualTo(PAGE);
        PlanFile kept = followed();
        assertThat(kept.isOfClinician()).isTrue();
        assertThat(kept.agreed()).contains(new PlanFile.Agreed(WHO, today));
        assertThat(kept.latest().steps()).extracting(Step::total).containsExactly(18.0, 12.0);
        assertThat(kept.latest().stopDay()).contains(14);
        assertThat(kept.latest().steps().get(1).doses())
                .extracting(Step.Dose::amount)
                .containsExactly(6.0, 6.0);
        assertThat(text(PAGE)).contains("A clinician's plan, agreed on", WHO, "6\u00a0g leaf powder 8:00\u00a0am");
        assertThat(text("/today/week")).contains(WHO);
        assertThat(text("/report/plan"))
                .contains(WHO, "Newleaf changes none of its amounts")
                .doesNotContain("This plan is a proposal of ours");
        String calendar = surfer.open("/take/plan.ics").body().replaceAll("\\s+", "");
        assertThat(calendar).contains("Aclinician'splan").doesNotContain("Zorvaquin");
        assertThat(surfer.open("/take/plan.pdf").status()).isEqualTo(200);
        assertThat(surfer.open("/take/newleaf.json").body()).contains("Zorvaquin", "\"author\":\"clinician\"");
    }

    @Test
    void kept_twice_it_stands_once() {
        answers();
        send("show", rows("18|3|", "16|3|"));
        List<String> fields = again("keep");
        surfer.open(THEIRS).send(THEIRS, fields.toArray(String[]::new));
        assertThat(surfer.path()).isEqualTo(PAGE);
        assertThat(current(Kind.PLAN_KEPT)).hasSize(1);
    }

    @Test
    void another_window_was_faster() {
        answers();
        send("show", rows("18|3|", "16|3|"));
        String shown = surfer.body();
        plan(8, 7.5);
        surfer.send(THEIRS, hidden(shown, "keep").toArray(String[]::new));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("changed in another window", "This one takes its place");
        assertThat(followed().isOfClinician()).isFalse();
        again("keep");
        assertThat(followed().isOfClinician()).isTrue();
        assertThat(current(Kind.PLAN_KEPT)).as("the old one stays").hasSize(2);
    }

    @Test
    void a_fault_in_row_7_keeps_nothing_names_its_field_and_brings_back_what_was_typed() {
        answers();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) rows.add(i == 6 ? "about ten|3|" : (18 - i) + "|3|");
        send("keep", rows(rows.toArray(String[]::new)));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.body())
                .contains("href=\"#amount-7\"", "id=\"amount-7-error\"", "value=\"about ten\"", "value=\"10\"", WHO)
                .doesNotContain("#amount-6", "#amount-8");
        assertThat(surfer.text()).contains("Step 7: write the amount a day as a number");
        assertThat(current(Kind.PLAN_KEPT)).isEmpty();
    }

    @Test
    void each_fault_stands_at_its_own_field() {
        answers();
        faulty("with", "with=", "on=" + today(), rows("18|3|"));
        faulty("on", "with=a", "on=" + today().plusDays(1), rows("18|3|"));
        faulty("amount-1", "with=a", "on=" + today());
        faulty("amount-1", "with=a", "on=" + today(), rows("0||"));
        faulty("amount-2", "with=a", "on=" + today(), rows("18|3|", "19|3|"));
        faulty("doses-1", "with=a", "on=" + today(), rows("18|many|"));
        faulty("doses-1", "with=a", "on=" + today(), rows("18|6 + 6|"));
        faulty("hours-1", "with=a", "on=" + today(), rows("18|3|8:00, 9:00"));
        faulty("hours-1", "with=a", "on=" + today(), rows("18|2|8:00, 25:00"));
        faulty("amount-3", "with=a", "on=" + today(), rows("18|3|", "0||", "4|1|"));
        faulty(
                "from-2",
                "with=a",
                "on=" + today(),
                "from-1=" + today(),
                "amount-1=9",
                "doses-1=3",
                "from-2=" + today(),
                "amount-2=8",
                "doses-2=3");
        faulty("from-1", "with=a", "on=" + today(), "from-1=tomorrow", "amount-1=9", "doses-1=3");
        assertThat(current(Kind.PLAN_KEPT)).isEmpty();
    }

    private void faulty(String field, String with, String on, String... rows) {
        List<String> all = new ArrayList<>(List.of("do=show", "rows=4", with, on));
        all.addAll(List.of(rows));
        surfer.open(THEIRS).send(THEIRS, all.toArray(String[]::new));
        assertThat(surfer.status()).as(field).isEqualTo(422);
        assertThat(surfer.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"");
        assertThat(Pattern.compile("href=\"#[a-z]+(-\\d+)?\"><?")
                        .matcher(summary())
                        .results()
                        .count())
                .as(field)
                .isEqualTo(1);
    }

    private String summary() {
        return surfer.body().replaceFirst("(?s).*errors-heading\">", "").split("</ul>", 2)[0];
    }

    @Test
    void one_more_row_keeps_what_was_typed_up_to_twenty() {
        answers();
        send("more", rows("18|3|"));
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.body()).contains("id=\"from-5\"", "value=\"18\"", WHO).doesNotContain("id=\"from-6\"");
        surfer.send(THEIRS, "do=more", "rows=20", "amount-20=3");
        assertThat(surfer.body()).contains("id=\"from-20\"").doesNotContain("id=\"from-21\"", "value=\"more\"");
    }

    @Test
    void behind_a_closed_door_it_is_refused_with_what_to_do_and_whom_to_see() {
        answers();
        send("show", rows("18|3|", "16.5|3|"));
        String shown = surfer.body();
        answers(InventedPerson.PLAIN
                .answers()
                .with("person.sex", "female")
                .with("person.pregnant", "true")
                .yaml());
        assertThat(text(THEIRS))
                .contains("This cannot be entered now", "You are pregnant, or maybe pregnant", "Until then:")
                .contains("Whom to see:", "Your maternity team today", "Only a clinician can enter a plan here then")
                .doesNotContain("Look at it once more");
        surfer.open(PAGE).send(THEIRS, hidden(shown, "keep").toArray(String[]::new));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("This cannot be entered now");
        assertThat(current(Kind.PLAN_KEPT)).isEmpty();
    }

    @Test
    void a_caution_warns_beside_it_and_a_clinician_has_to_know() {
        answers(InventedPerson.PLAIN.answers().with("person.age", "67").yaml());
        send("show", rows("18|3|", "16.5|3|"));
        assertThat(surfer.text()).contains("Does a clinician know this about you?", "Until then:");
        again("keep");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("Answer whether a clinician knows of it");
        assertThat(current(Kind.PLAN_KEPT)).isEmpty();
        again("keep", "knows=no");
        assertThat(amount()).isEmpty();
        assertThat(text(PAGE)).contains("You entered a plan that a clinician made");
        assertThat(followed().isOfClinician()).isTrue();
        send("show", rows("18|3|", "16|3|"));
        again("keep", "knows=yes");
        assertThat(amount()).contains("6");
    }

    @Test
    void a_door_that_closes_later_stops_it() {
        answers();
        send("show", rows("18|3|", "16.5|3|"));
        again("keep");
        assertThat(amount()).contains("6");
        answers(InventedPerson.PLAIN.yaml().replace("conditions: []", "conditions: [liver-disease]"));
        assertThat(amount()).isEmpty();
        for (String page : List.of(PAGE, "/today/week", "/report/plan", "/report/whole")) {
            assertThat(text(page)).as(page).doesNotContain("16.5", "5.5\u00a0g");
        }
        assertThat(surfer.open("/take/plan.ics").status()).isEqualTo(404);
        assertThat(followed().holds()).isNotEmpty();
    }

    @Test
    void a_plan_above_what_is_taken_is_kept_as_it_is_and_shows_no_amount_above() {
        answers();
        send("show", rows("24|3|", "18|3|"));
        assertThat(surfer.text()).contains("You said that you take 20\u00a0g a day");
        again("keep");
        assertThat(followed().versions().getFirst().steps())
                .extracting(Step::total)
                .containsExactly(24.0, 18.0);
        assertThat(amount()).contains("6");
    }

    @Test
    void without_answers_it_says_what_comes_first_and_with_two_products_that_it_cannot() {
        assertThat(text(THEIRS)).contains("First tell what you take now");
        answers(InventedPerson.PLAIN
                .answers()
                .with(
                        "use.products",
                        "[ { form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 2 },"
                                + " { form: capsule, amountPerDose: { value: 2, unit: g }, dosesPerDay: 2 } ]")
                .yaml());
        assertThat(text(THEIRS)).contains("You take more than one product");
    }

    @Test
    void who_stopped_is_given_no_amounts() {
        answers(InventedPerson.PLAIN
                .answers()
                .with("use.stopped", "true")
                .with("use.hoursSinceLastDose", "200")
                .yaml());
        send("show", rows("18|3|"));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(current(Kind.PLAN_KEPT)).isEmpty();
    }

    @Test
    void another_pace_is_the_clinicians_to_choose() {
        answers();
        send("show", rows("18|3|", "16.5|3|"));
        again("keep");
        assertThat(text("/today/plan/pace"))
                .contains("Ask them for another pace")
                .doesNotContain("Go on like this");
        surfer.open(PAGE).send("/today/plan/pace", "how=gentle");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(followed().versions()).extracting(PlanVersion::author).containsOnly(PlanVersion.Author.CLINICIAN);
    }

    private void send(String what, String... rows) {
        List<String> all = new ArrayList<>(List.of("do=" + what, "rows=4", "with=" + WHO, "on=" + today()));
        all.addAll(List.of(rows));
        surfer.open(THEIRS).send(THEIRS, all.toArray(String[]::new));
    }

    /// Amount a day, doses and hours of each, a week apart from today on.
    private String[] rows(String... rows) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= rows.length; i++) {
            String[] parts = rows[i - 1].split("\\|", -1);
            fields.add("from-" + i + "=" + today().plusDays(7L * (i - 1)));
            fields.add("amount-" + i + "=" + parts[0]);
            fields.add("doses-" + i + "=" + parts[1]);
            fields.add("hours-" + i + "=" + parts[2]);
        }
        return fields.toArray(String[]::new);
    }

    /// With what is hidden on the page that shows it back.
    private List<String> again(String what, String... more) {
        List<String> all = hidden(surfer.body(), what);
        all.addAll(List.of(more));
        surfer.send(THEIRS, all.toArray(String[]::new));
        return all;
    }

    private static List<String> hidden(String body, String what) {
        var hidden = Pattern.compile("<input type=\"hidden\" name=\"([a-z]+(?:-\\d+)?)\" value=\"([^\"]*)\"")
                .matcher(body);
        List<String> all = new ArrayList<>(List.of("do=" + what));
        while (hidden.find()) {
            boolean isOurs =
                    !hidden.group(1).equals("form-token") && !hidden.group(1).equals("zone");
            if (isOurs) all.add(hidden.group(1) + "=" + hidden.group(2));
        }
        return all;
    }
}
