package newleaf.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reminder;
import newleaf.intake.Weekday;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Reminders on a server whose owner has switched on nothing that leaves it.
class RemindersTest extends OneWhoIsReminded {
    private static final Clinic CLINIC = Clinic.forMany();

    RemindersTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void nothing_is_set_at_first_and_the_page_says_who_sees_what_and_what_is_off() {
        assertThat(surfer.open("/mine").body()).contains("href=\"/mine/reminders\"");
        assertThat(surfer.open("/today").body()).contains("href=\"/mine/reminders\"");
        surfer.open(REMINDERS);
        assertThat(surfer.text())
                .contains("Nothing reminds you until you add a reminder here.", "A reminder you set", "None yet.")
                .contains("Nobody sees it.", "everyone you share your calendar with", "anyone who reads your mail")
                .contains("when, not what it says", "(Google, Mozilla, Apple, Microsoft)");
        assertThat(surfer.between("<strong>Whoever runs this server has not", "this on."))
                .hasSize(2);
        assertThat(surfer.body()).doesNotContain("data-push", "reminders.js", "value=\"push\"", " checked>");
        add("21:00", "push");
        assertThat(surfer.status()).isEqualTo(422);
        surfer.open(REMINDERS).send(REMINDERS + "/browser", "endpoint=https://fcm.googleapis.com/a");
        assertThat(surfer.status()).isEqualTo(409);
        surfer.open(REMINDERS).send(REMINDERS + "/mail", "address=a@b.example");
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(entries(Kind.REMINDER) + entries(Kind.REMINDER_ADDRESS)).isZero();
    }

    @Test
    void several_are_added_each_once_however_often_its_form_is_sent() {
        surfer.open(REMINDERS);
        String token = surfer.token();
        String entry = "entry=" + entry(REMINDERS);
        for (int i = 0; i < 2; i++)
            surfer.send(REMINDERS, Map.of("form-token", token), entry, "at=21:00", "by=app", "days=mon", "days=sun");
        assertThat(surfer.text()).contains("Saved.", "9:00\u00a0pm", "Monday, Sunday");
        assertThat(reminder())
                .isEqualTo(new Reminder(
                        Reminder.CHECK_IN, LocalTime.of(21, 0), List.of(Weekday.MON, Weekday.SUN), true, Channel.APP));
        add("9:30 pm", "calendar");
        assertThat(reminder().at()).isEqualTo(LocalTime.of(21, 30));
        assertThat(surfer.text()).contains("every day");
        assertThat(entries(Kind.REMINDER)).isEqualTo(2);
    }

    @Test
    void one_is_changed_switched_off_and_on_and_removed() {
        add("21:00", "app");
        String which = id(Kind.REMINDER).toString();
        surfer.open(REMINDERS);
        surfer.send(
                REMINDERS + "/change",
                "entry=" + entry(REMINDERS + "/change"),
                "which=" + which,
                "at=22:15",
                "by=calendar",
                "days=fri");
        assertThat(reminder().at()).isEqualTo(LocalTime.of(22, 15));
        assertThat(reminder().days()).containsExactly(Weekday.FRI);
        for (String on : List.of("no", "yes")) {
            surfer.open(REMINDERS);
            surfer.send(REMINDERS + "/switch", "entry=" + entry(REMINDERS + "/switch"), "which=" + which, "on=" + on);
            assertThat(reminder().on()).isEqualTo(on.equals("yes"));
        }
        assertThat(current(Kind.REMINDER)).hasSize(1);
        surfer.open(REMINDERS).send(REMINDERS + "/take-back", "kind=reminder", "entry=" + which);
        assertThat(surfer.text()).contains("Removed.", "None yet.");
        assertThat(current(Kind.REMINDER)).isEmpty();
    }

    @Test
    void what_is_none_is_said_at_its_field_and_stays_there() {
        add("25:00", "app", "days=mon");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("new-at");
        assertThat(surfer.body()).containsPattern("value=\"mon\" checked").containsPattern("value=\"app\" checked");
        add("", "");
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("new-at", "new-by");
        add("21:00", "app", "days=noday");
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("new-days");
        for (String at : List.of("21", "21:60", "13:00 pm", "0:30 am", "21:00:30", "-1:00", "<b>"))
            assertThat(ReadReminder.time(at)).as(at).isEmpty();
        assertThat(ReadReminder.time("12:05 a.m.")).contains(LocalTime.of(0, 5));
        assertThat(ReadReminder.time("12:05 PM")).contains(LocalTime.of(12, 5));
        assertThat(entries(Kind.REMINDER)).isZero();
        add("21:00", "app");
        String which = id(Kind.REMINDER).toString();
        surfer.open(REMINDERS).send(REMINDERS + "/change", "entry=" + entry(REMINDERS + "/change"), "which=" + which);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("r1-at", "r1-by");
        assertThat(surfer.body()).contains("<details class=\"plain whole\" open>");
    }

    @Test
    void there_are_as_many_as_fit() {
        for (int i = 0; i < 12; i++) add("21:0" + i % 10, "app");
        add("22:00", "app");
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.text()).contains("That is as many as fit.");
        assertThat(entries(Kind.REMINDER)).isEqualTo(12);
    }

    @Test
    void hours_are_quiet_until_they_are_taken_back() {
        quiet("22:00", "7:00");
        assertThat(last(Kind.QUIET_HOURS).content()).isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        quiet("23:00", "7:00");
        assertThat(current(Kind.QUIET_HOURS)).hasSize(1);
        assertThat(surfer.body()).contains("value=\"23:00\"");
        quiet("7:00", "07:00");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("from");
        String id = id(Kind.QUIET_HOURS).toString();
        surfer.open(REMINDERS).send(REMINDERS + "/take-back", "kind=quiet-hours", "entry=" + id);
        assertThat(current(Kind.QUIET_HOURS)).isEmpty();
        assertThat(surfer.text()).contains("No quiet hours");
    }

    private void quiet(String from, String until) {
        surfer.open(REMINDERS);
        surfer.send(REMINDERS + "/quiet", "entry=" + entry(REMINDERS + "/quiet"), "from=" + from, "until=" + until);
    }

    @Test
    void nobody_reaches_the_reminders_of_another_and_a_forged_form_does_nothing() {
        add("21:00", "app");
        String which = id(Kind.REMINDER).toString();
        PersonId me = person();
        Surfer other = CLINIC.join().surfer().open(REMINDERS);
        assertThat(other.text()).contains("None yet.").doesNotContain("9:00\u00a0pm");
        other.send(REMINDERS + "/switch", "entry=" + entryOf(other), "which=" + which, "on=no");
        assertThat(other.status()).isEqualTo(409);
        other.open(REMINDERS).send(REMINDERS + "/take-back", "kind=reminder", "entry=" + which);
        other.open(REMINDERS)
                .send(REMINDERS + "/change", "entry=" + entryOf(other), "which=" + which, "at=1:00", "by=app");
        assertThat(other.status()).isEqualTo(409);
        assertThat(inside(me, Kind.REMINDER)).hasSize(1);
        assertThat(((Reminder) inside(me, Kind.REMINDER).getFirst().content()).on())
                .isTrue();
        surfer.open(REMINDERS);
        String name = entry(REMINDERS);
        for (String path :
                List.of("", "/change", "/switch", "/take-back", "/quiet", "/browser", "/mail", "/mail/again")) {
            surfer.sendOnly(REMINDERS + path, Map.of(), "entry=" + name, "which=" + which, "at=1:00", "by=app");
            assertThat(surfer.status()).as(path).isEqualTo(403);
        }
        assertThat(inside(me, Kind.REMINDER)).hasSize(1);
    }

    private static String entryOf(Surfer other) {
        return other.between("name=\"entry\" value=\"", "\"").getFirst();
    }

    @Test
    void it_is_there_in_spanish() {
        surfer.open("/language/es?back=/today");
        add("21:00", "app", "days=mon");
        assertThat(surfer.text())
                .contains("Guardado.", "Un recordatorio que pusiste", "lunes", "No lo ve nadie.")
                .doesNotContain("Saved.", "A reminder you set", "Monday");
    }
}
