package newleaf.web.after;

import static newleaf.web.day.Somebody.planned;
import static newleaf.web.day.Somebody.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Episode;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The day of the last dose: said, proposed, put right, said anew, and wrong.
class AfterTest {
    private static final Clinic CLINIC = Clinic.forMany();

    private Somebody somebody = new Somebody(CLINIC);
    private Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @BeforeEach
    void open() {
        surfer.open("/today/after");
    }

    @Test
    void a_day_long_ago_is_kept_and_the_form_sent_twice_is_one_entry() {
        String[] form = somebody.form("/today/after", "last=" + day(40));
        for (int i = 0; i < 2; i++) surfer.send("/today/after", Map.of(), form);
        assertThat(surfer.path()).isEqualTo("/today/after");
        assertThat(surfer.text()).contains("The day is saved.", "Days since then: 40");
        assertThat(somebody.entries(Kind.EPISODE)).isEqualTo(1);
        assertThat(episode().from()).isEqualTo(day(40));
        assertThat(episode().aim()).isEqualTo(Episode.Aim.STAY_WELL);
        assertThat(episode().to()).isEmpty();
    }

    @Test
    void a_day_that_has_not_come_and_what_is_no_day_is_refused() {
        List<String> wrong = List.of(
                day(-1).toString(), "+999999999-12-31", "0001-01-01", "2020-13-45", "<b>", "", "x".repeat(9000));
        for (String each : wrong) {
            somebody.send("/today/after", "last=" + each);
            assertThat(surfer.status()).as(each).isEqualTo(422);
            assertThat(surfer.between("<li><a href=\"#", "\"")).contains("last");
        }
        assertThat(somebody.current(Kind.EPISODE)).isEmpty();
    }

    @Test
    void the_last_dose_that_is_written_is_proposed() {
        assertThat(surfer.body()).contains("name=\"last\" value=\"\"");
        somebody.dose(day(5));
        somebody.dose(day(3));
        surfer.open("/today/after");
        assertThat(surfer.body()).contains("name=\"last\" value=\"" + day(3) + "\"");
        assertThat(surfer.text()).contains("the last day for which you wrote down a dose");
    }

    @Test
    void the_last_day_of_a_plan_is_proposed_once_it_is_over() {
        somebody.plan(planned(day(10), Optional.of(8), step(0, 7, 2, 1)), 0);
        surfer.open("/today/after");
        assertThat(surfer.body()).contains("name=\"last\" value=\"" + day(3) + "\"");
        assertThat(surfer.text()).contains("the last day of your plan");
    }

    @Test
    void a_plan_that_goes_on_proposes_nothing() {
        somebody.plan(planned(day(10), Optional.of(30), step(0, 29, 2, 1)), 0);
        assertThat(surfer.open("/today/after").body()).contains("name=\"last\" value=\"\"");
    }

    @Test
    void a_day_is_put_right_and_the_looks_back_stay() {
        somebody.send("/today/after", "last=" + day(8));
        somebody.send("/today/after/look", "how=4");
        somebody.send("/today/after", "last=" + day(9));
        assertThat(somebody.current(Kind.EPISODE)).hasSize(1);
        assertThat(episode().from()).isEqualTo(day(9));
        assertThat(surfer.text()).contains("Days since then: 9", "written");
    }

    @Test
    void stopping_again_begins_anew_and_erases_nothing() {
        somebody.send("/today/after", "last=" + day(8));
        somebody.send("/today/after/look", "how=4");
        somebody.send("/today/after", "last=" + day(2), "anew=yes");
        assertThat(somebody.current(Kind.EPISODE)).hasSize(2);
        assertThat(somebody.current(Kind.FOLLOW_UP)).hasSize(1);
        assertThat(surfer.text())
                .contains("Days since then: 2", "Day 2: a short look back")
                .doesNotContain("written");
    }

    @Test
    void a_second_tab_does_not_change_what_it_has_not_seen() {
        String[] otherTab = somebody.form("/today/after", "last=" + day(20));
        surfer.open("/today/after");
        somebody.send("/today/after", "last=" + day(8));
        surfer.send("/today/after", Map.of(), otherTab);
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.text()).contains("Nothing is saved: this was written in another window");
        assertThat(episode().from()).isEqualTo(day(8));
    }

    @Test
    void a_later_lapse_erases_nothing_and_no_days_are_counted_over_it() {
        somebody.send("/today/after", "last=" + day(8));
        assertThat(surfer.text()).contains("What it can be like now");
        somebody.keep(new Lapse(day(1), Optional.of(day(1)), Optional.empty(), Optional.empty()), day(0));
        surfer.open("/today/after");
        assertThat(surfer.text()).contains("Your last dose", "Nothing is erased by it", "Day 7: a short look back");
        assertThat(surfer.text()).doesNotContain("Days since then", "What it can be like now");
        assertThat(surfer.body()).contains("href=\"/today/lapse\"");
        assertThat(surfer.open("/today").text()).doesNotContain("It comes in waves");
    }

    @Test
    void a_dose_written_for_a_later_day_says_that_nobody_knows_how_long_it_is() {
        somebody.send("/today/after", "last=" + day(5));
        somebody.dose(day(2));
        assertThat(surfer.open("/today/after").text()).doesNotContain("Days since then");
        assertThat(surfer.open("/today").text()).doesNotContain("The body eases first");
    }

    @Test
    void lost_tolerance_and_naloxone_come_first_with_their_sources() {
        somebody.send("/today/after", "last=" + day(8));
        String text = surfer.text();
        assertThat(text).contains("Never go back to the earlier amount", "Keep naloxone at home", "4 mg spray");
        assertThat(text.indexOf("Never go back to the earlier amount"))
                .isLessThan(text.indexOf("a short look back"))
                .isLessThan(text.indexOf("What it can be like now"));
        assertThat(surfer.body())
                .contains("/card/evidence-lost-tolerance", "/card/evidence-naloxone-how", "parameter-follow-up-days");
    }

    @Test
    void what_to_expect_is_of_the_time_and_after_four_weeks_nothing_is_said() {
        somebody.send("/today/after", "last=" + day(5));
        assertThat(surfer.text())
                .contains("Days 4 to 7", "The body eases first")
                .doesNotContain("Weeks 2 to 4");
        somebody.send("/today/after", "last=" + day(28));
        assertThat(surfer.text()).doesNotContain("What it can be like now", "Weeks 2 to 4");
    }

    @Test
    void it_is_said_in_spanish_too() {
        surfer.open("/language/es?back=/today/after");
        somebody.send("/today/after", "last=" + day(8));
        assertThat(surfer.text())
                .contains("El día está guardado.", "una breve mirada atrás", "Ten naloxona en casa", "Semanas 2 a 4")
                .doesNotContain("look back", "The day is saved");
        surfer.open("/today/after/finish");
        assertThat(surfer.text()).contains("Llevárselo todo").doesNotContain("Leave with");
    }

    private Episode episode() {
        return (Episode) somebody.current(Kind.EPISODE).getLast().content();
    }

    private LocalDate day(int ago) {
        return somebody.today().minusDays(ago);
    }
}
