package newleaf.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Which day something belongs to, and what one day after another comes to.
class DaysTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();

    DaysTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_day_behind_is_written_as_that_day_and_the_rest_stays_blank() {
        LocalDate behind = today().minusDays(7);
        send(CHECK_IN, "rest=none", "day=" + behind);
        assertThat(current(Kind.CHECK_IN).getFirst().moment().day()).isEqualTo(behind);
        surfer.open("/today");
        assertThat(surfer.text()).contains("A day without data is a day without data.");
        assertThat(surfer.between("<small>", "</small>"))
                .filteredOn("written"::equals)
                .hasSize(1);
        assertThat(surfer.between("<small>", "</small>"))
                .filteredOn("blank"::equals)
                .hasSize(6);
        assertThat(surfer.text()).doesNotContain("Today's check-in is written.");
    }

    @Test
    void a_day_ends_at_four_and_not_at_midnight() {
        LocalDate day = today();
        CLINIC.clock().pass(Duration.ofHours(15)); // 3 a.m.
        signInAgain();
        send(CHECK_IN, "rest=none", "day=" + day);
        assertThat(current(Kind.CHECK_IN).getFirst().moment().day()).isEqualTo(day);
        assertThat(surfer.open("/today").text()).contains("Today's check-in is written.");
        String night = "day=" + day.plusDays(1);
        send(CHECK_IN, "rest=none", night);
        assertThat(surfer.status()).as("a day that has not begun").isEqualTo(422);
        CLINIC.clock().pass(Duration.ofHours(9));
        signInAgain();
        assertThat(surfer.open("/today").text()).doesNotContain("Today's check-in is written.");
        send(CHECK_IN, "rest=none", night);
        assertThat(current(Kind.CHECK_IN)).hasSize(2);
    }

    @Test
    void a_mood_at_its_lowest_two_days_running_asks_the_safety_question() {
        send(CHECK_IN, "mood=1", "rest=unknown", "day=" + today().minusDays(1));
        assertThat(surfer.path()).isEqualTo("/today/saved");
        send(CHECK_IN, "mood=1", "rest=unknown");
        assertThat(surfer.path()).isEqualTo("/today/safety");
        assertThat(surfer.body()).contains("href=\"tel:112\"").doesNotContain(" checked>");
        surfer.send("/today/safety", "safe=passive");
        assertThat(surfer.path()).isEqualTo("/help");
        surfer.open("/today/safety").send("/today/safety");
        assertThat(surfer.path()).isEqualTo("/help");
        surfer.open("/today/safety").send("/today/safety", "safe=none");
        assertThat(surfer.path()).isEqualTo("/today/saved");
    }

    @Test
    void a_day_is_written_in_spanish_too() {
        surfer.open("/language/es?back=/today");
        send(CHECK_IN, "bothers=kw-7", "kw-7=2", "rest=none");
        assertThat(surfer.text()).contains("Guardado.", "Piernas o cuerpo").doesNotContain("Saved", "Moderate");
    }

    @Test
    void a_day_is_one_of_the_zone_that_the_browser_says() {
        surfer.open("/today");
        List<String> form = new ArrayList<>(hidden());
        form.removeIf(field -> field.startsWith("zone="));
        String there = "day=" + today().minusDays(1);
        surfer.send(CHECK_IN, with(form, "zone=Pacific/Honolulu", "rest=none", there)); // 2 a.m. of today
        assertThat(current(Kind.CHECK_IN).getFirst().moment().day()).isEqualTo(today().minusDays(1));
        assertThat(surfer.open("/today").text()).contains("Today's check-in is written.");
    }

    @Test
    void whoever_is_not_signed_in_sees_no_day() {
        for (String path : List.of("/today", CHECK_IN, DOSE, "/today/saved", "/today/safety")) {
            assertThat(CLINIC.surfer().open(path).path()).isEqualTo("/sign-in");
        }
    }
}
