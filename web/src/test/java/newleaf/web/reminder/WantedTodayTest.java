package newleaf.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A quiet line on the page of today, once the time has passed and while the day is blank.
class WantedTodayTest extends OneWhoIsReminded {
    WantedTodayTest() {
        super(Clinic.forMany());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void it_is_said_once_the_time_has_passed_and_until_the_day_is_written() {
        add("12:30", "app");
        assertThat(surfer.open("/today").text()).doesNotContain("You wanted to be reminded");
        clinic.clock().pass(Duration.ofMinutes(29));
        assertThat(surfer.open("/today").text()).doesNotContain("You wanted to be reminded");
        clinic.clock().pass(Duration.ofMinutes(1));
        assertThat(surfer.open("/today").text()).contains("You wanted to be reminded at 12:30\u00a0pm.");
        send(CHECK_IN, "rest=none");
        assertThat(current(Kind.CHECK_IN)).hasSize(1);
        assertThat(surfer.open("/today").text()).doesNotContain("You wanted to be reminded");
    }

    @Test
    void nothing_is_said_for_one_that_was_set_after_its_time_is_off_or_comes_another_way() {
        add("11:00", "app");
        add("12:10", "calendar");
        add("12:20", "app", "days=mon");
        add("12:25", "app");
        String which = id(Kind.REMINDER).toString();
        surfer.open(REMINDERS);
        surfer.send(REMINDERS + "/switch", "entry=" + entry(REMINDERS + "/switch"), "which=" + which, "on=no");
        clinic.clock().pass(Duration.ofMinutes(29));
        assertThat(surfer.open("/today").text()).doesNotContain("You wanted to be reminded");
    }

    @Test
    void the_small_hours_still_belong_to_the_day_before() {
        add("01:00", "app");
        clinic.clock().pass(Duration.ofMinutes(13 * 60 + 10));
        signInAgain();
        assertThat(surfer.open("/today").text()).contains("You wanted to be reminded at 1:00\u00a0am.");
    }
}
