package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.PlanKept;
import newleaf.care.content.Week;
import newleaf.taper.plan.PlanFile;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A week of whoever follows a plan: what it says, their own word on it, and what is new.
class WeekTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();

    WeekTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_plan_is_agreed_to_and_begins() {
        answers();
        assertThat(text(PAGE)).contains("You follow no plan");
        agree();
        assertThat(surfer.path()).isEqualTo(PAGE);
        assertThat(surfer.text()).contains("Your plan begins on " + weekday(today().plusDays(1)));
        assertThat(followed().latest().author()).isEqualTo(newleaf.taper.plan.PlanVersion.Author.NEWLEAF);
        assertThat(text("/report/plan")).doesNotContain("I follow this plan").contains("say what is new");
        surfer.send("/today/plan/agree");
        assertThat(current(Kind.PLAN_KEPT)).as("agreed twice").hasSize(1);
    }

    private static String weekday(java.time.LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("EEEE, MMMM d", java.util.Locale.US)
                .format(day);
    }

    @Test
    void quiet_weeks_go_on_as_planned() {
        answers();
        plan(8, 7.5, 7, 6.5);
        for (String expected : List.of("8", "7.5", "7", "6.5")) {
            assertThat(amount()).contains(expected);
            quietDays(7);
        }
        assertThat(text(PAGE)).contains("This plan has reached its last day").doesNotContain("leaf powder 8:00");
    }

    @Test
    void a_word_holds_the_plan_until_another_lets_it_go_on() {
        answers();
        plan(8, 7.5, 7, 6.5);
        quietDays(5);
        form("/today/week", "/today/week/word", "word=hold");
        assertThat(text("/today/week")).contains("Go on with the plan").doesNotContain("Hold: stay");
        quietDays(7);
        assertThat(amount()).as("a week later, past the change").contains("8");
        form("/today/week", "/today/week/word", "word=go-on");
        quietDays(10);
        assertThat(amount()).contains("7.5");
        assertThat(followed().holds()).extracting(PlanFile.Hold::why).containsOnly(PlanFile.Hold.Cause.OWN_WORD);
    }

    @Test
    void slow_makes_a_step_a_week_longer_once() {
        answers();
        plan(8, 7.5, 7, 6.5);
        quietDays(5);
        form("/today/week", "/today/week/word", "word=slow");
        quietDays(3);
        assertThat(amount()).contains("8");
        quietDays(7);
        assertThat(amount()).contains("7.5");
    }

    @Test
    void what_is_new_is_answered_before_an_amount_is_shown() {
        answers();
        plan(8, 7.5);
        quietDays(2);
        form("/today/week", "/today/week", "new=medicine", "new=illness");
        assertThat(surfer.path()).isEqualTo("/today/news");
        assertThat(amount()).isEmpty();
        assertThat(text("/report")).doesNotContain("7.5");
        assertThat(surfer.open("/take/plan.ics").status()).isNotEqualTo(200);
        surfer.open("/case/q/history.medications?return=news")
                .send("/case/q/history.medications", "no-medicines=none", "return=news");
        assertThat(surfer.path()).isEqualTo("/today/news");
        assertThat(surfer.text()).contains("An illness").doesNotContain("A new medicine");
        assertThat(amount()).isEmpty();
        surfer.open("/case/q/history.events?return=news")
                .send("/case/q/history.events", "the-others=none", "return=news");
        assertThat(surfer.path()).isEqualTo("/today/week");
        assertThat(amount()).contains("8");
    }

    @Test
    void a_pregnancy_stops_the_plan_in_that_same_answer() {
        answers(newleaf.samples.InventedPerson.PLAIN.yaml().replace("sex: male", "sex: female"));
        plan(8, 7.5, 7);
        quietDays(2);
        form("/today/week", "/today/week", "new=pregnancy");
        assertThat(surfer.path()).isEqualTo("/report");
        assertThat(surfer.text()).contains("maternity").doesNotContain("7.5");
        assertThat(amount()).isEmpty();
        assertThat(text(PAGE)).contains("calendar entries of this plan do not hold now");
        assertThat(followed().holds()).extracting(PlanFile.Hold::why).contains(PlanFile.Hold.Cause.DOOR);
        quietDays(7);
        assertThat(amount()).isEmpty();
    }

    @Test
    void another_product_of_a_lapse_is_told_among_the_earlier_ones() {
        answers();
        plan(8, 7.5);
        quietDays(1);
        keep(new Lapse(
                today(),
                Optional.of(today()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Lapse.Which.SEVEN_HYDROXY),
                List.of()));
        assertThat(amount()).isEmpty();
        assertThat(surfer.open("/today/news").body()).contains("/case/q/use.earlierProducts?return=news");
        surfer.open("/case/q/use.products").send("/case/q/use.products", "form=nothing-else");
        assertThat(amount()).as("another question answers nothing").isEmpty();
        surfer.open("/case/q/use.earlierProducts?return=news")
                .send("/case/q/use.earlierProducts", "use.earlierProducts=until-0", "return=news");
        assertThat(amount()).isEmpty();
        assertThat(text(PAGE)).contains("7-OH");
    }

    @Test
    void a_plan_is_put_aside_for_good_and_the_reason_is_kept() {
        answers();
        plan(8, 7.5);
        assertThat(text("/report/plan")).contains("Put this plan aside");
        form("/today/plan/aside", "/today/plan/aside", "why=" + "x".repeat(4001));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(amount()).contains("8");
        form("/today/plan/aside", "/today/plan/aside", "why=<b>too fast</b>");
        assertThat(amount()).isEmpty();
        assertThat(text(PAGE)).contains("This plan is closed");
        assertThat(text("/report/plan")).doesNotContain("7.5");
        var kept = (PlanKept) current(Kind.PLAN_KEPT).getLast().content();
        assertThat(kept.why()).contains("<b>too fast</b>");
        assertThat(kept.plan().ended()).map(PlanFile.Ended::why).contains(PlanFile.Ended.Why.SET_ASIDE);
        form("/today/plan/aside", "/today/plan/aside", "why=again");
        assertThat(current(Kind.PLAN_KEPT)).as("put aside once").hasSize(2);
    }

    @Test
    void a_plan_in_a_file_is_followed_where_none_is() {
        answers();
        plan(8, 7.5);
        byte[] file = surfer.open("/take/newleaf.json").bytes();
        join();
        surfer.open("/start/open").send("/start/open", "text=" + new String(file, StandardCharsets.UTF_8));
        assertThat(amount()).contains("8");
        assertThat(current(Kind.PLAN_KEPT)).hasSize(1);
        surfer.open("/start/open").send("/start/open", "text=" + new String(file, StandardCharsets.UTF_8));
        assertThat(current(Kind.PLAN_KEPT)).as("the one that is followed stays").hasSize(1);
    }

    @Test
    void a_form_that_says_nothing_or_both_keeps_nothing() {
        answers();
        plan(8, 7.5);
        form("/today/week", "/today/week");
        assertThat(surfer.status()).isEqualTo(422);
        form("/today/week", "/today/week", "new=nothing", "new=medicine");
        assertThat(surfer.status()).isEqualTo(422);
        form("/today/week", "/today/week", "new=<script>");
        assertThat(surfer.status()).isEqualTo(422);
        form("/today/week", "/today/week/word", "word=more");
        assertThat(current(Kind.WEEK)).isEmpty();
        form("/today/week", "/today/week", "new=nothing");
        assertThat(current(Kind.WEEK)).hasSize(1);
        assertThat(((Week) current(Kind.WEEK).getFirst().content()).nothing()).isTrue();
    }
}
