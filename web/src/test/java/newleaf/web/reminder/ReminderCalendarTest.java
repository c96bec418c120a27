package newleaf.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The file for a calendar.
class ReminderCalendarTest extends OneWhoIsReminded {
    private static final Clinic CLINIC = Clinic.forMany();

    ReminderCalendarTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void an_event_comes_again_on_its_days_quietly_with_an_alarm_and_says_nothing() throws Exception {
        add("21:00", "calendar", "days=mon", "days=wed");
        add("8:30", "calendar");
        add("9:30", "app");
        String file = file();
        assertThat(surfer.header("Content-Disposition").orElse("")).contains("reminders.ics");
        assertThat(file).doesNotContainIgnoringCase("kratom").doesNotContainIgnoringCase("check");
        assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file)
                .contains("DTSTART:20261123T210000\r\n", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE\r\n")
                .contains("DTSTART:20261121T083000\r\n", "RRULE:FREQ=DAILY\r\n")
                .contains("SUMMARY;LANGUAGE=en:A reminder you set\r\n", "TRANSP:TRANSPARENT\r\n", "TRIGGER:PT0S\r\n")
                .doesNotContain("TZID");
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate();
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(2);
    }

    @Test
    void saved_again_after_a_change_an_event_takes_the_place_of_the_one_before() {
        add("21:00", "calendar");
        String before = file();
        assertThat(file()).isEqualTo(before);
        String which = id(Kind.REMINDER).toString();
        surfer.open(REMINDERS);
        surfer.send(
                REMINDERS + "/change",
                "entry=" + entry(REMINDERS + "/change"),
                "which=" + which,
                "at=22:00",
                "by=calendar");
        String after = file();
        assertThat(line(after, "UID:")).isEqualTo(line(before, "UID:"));
        assertThat(number(after)).isGreaterThan(number(before));
        assertThat(after).contains("T220000").doesNotContain("T210000");
    }

    @Test
    void without_one_for_a_calendar_there_is_no_file() {
        add("21:00", "app");
        assertThat(surfer.knock(REMINDERS + "/calendar").status()).isEqualTo(303);
    }

    private String file() {
        return new String(surfer.open(REMINDERS + "/calendar").bytes(), StandardCharsets.UTF_8);
    }

    private static int number(String file) {
        return Integer.parseInt(line(file, "SEQUENCE:").replace("SEQUENCE:", ""));
    }

    private static String line(String file, String begins) {
        return file.lines().filter(each -> each.startsWith(begins)).findFirst().orElseThrow();
    }
}
