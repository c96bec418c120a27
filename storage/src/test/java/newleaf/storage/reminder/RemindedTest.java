package newleaf.storage.reminder;

import static newleaf.storage.reminder.Reminded.CHICAGO;
import static newleaf.storage.reminder.Reminded.MADRID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import newleaf.care.Deed;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reason;
import newleaf.care.content.Reminder;
import newleaf.care.content.ReminderAddress;
import newleaf.care.reminder.Due;
import newleaf.storage.On;
import org.junit.jupiter.api.Test;

/// What somebody wrote says on which days, when and where a reminder is sent.
class RemindedTest extends OneWhoIsReminded {
    RemindedTest(On on) {
        super(on);
    }

    @Test
    void a_reminder_is_sent_once_on_each_day_and_not_before_its_time() {
        EntryId reminder = wantsReminder("21:30");
        starts();
        goesTo(EVENING.minusMillis(1));
        assertThat(receiver.came()).isEmpty();
        goesTo(EVENING);
        goesTo(EVENING.plusSeconds(60));
        assertThat(receiver.came()).containsExactly(new Due(ana.person(), reminder, Channel.PUSH, day(0), EVENING));
        goesTo(EVENING.plus(DAY));
        assertThat(receiver.days()).containsExactly("2026-12-01", "2026-12-02");
    }

    @Test
    void one_that_is_written_while_it_runs_is_noticed() {
        starts();
        EntryId reminder = wantsReminder("21:30");
        isPlannedFor(EVENING);
        ana.corrects(clock.instant(), reminder, Reminded.daily("20:00"));
        isPlannedFor(EVENING.minus(Duration.ofMinutes(90)));
        ana.keeps(clock.instant(), new QuietHours(LocalTime.of(19, 0), LocalTime.of(23, 0)));
        isPlannedFor(EVENING.plus(Duration.ofMinutes(90)));
        ana.withdraws(clock.instant(), reminder, Kind.REMINDER);
        isPlannedFor();
    }

    @Test
    void one_whose_day_has_a_check_in_is_not_sent() {
        wantsReminder("21:30");
        starts();
        EntryId kept = ana.keeps(clock.instant(), Reminded.checkIn());
        goesTo(EVENING);
        assertThat(receiver.came()).isEmpty();
        goesTo(EVENING.plus(DAY));
        assertThat(receiver.days()).containsExactly("2026-12-02");
        ana.withdraws(clock.instant(), kept, Kind.CHECK_IN);
        EntryId taken = ana.keeps(clock.instant().plus(DAY), Reminded.checkIn());
        ana.withdraws(clock.instant().plus(DAY), taken, Kind.CHECK_IN);
        goesTo(EVENING.plus(DAY).plus(DAY));
        assertThat(receiver.days()).containsExactly("2026-12-02", "2026-12-03");
    }

    @Test
    void one_of_something_else_is_sent_all_the_same() {
        ana.keeps(clock.instant(), Reminded.browser());
        ana.keeps(clock.instant(), new Reminder("the walk", LocalTime.of(21, 30), List.of(), true, Channel.PUSH));
        ana.keeps(clock.instant(), Reminded.checkIn());
        starts();
        goesTo(EVENING);
        assertThat(receiver.days()).containsExactly("2026-12-01");
    }

    @Test
    void nothing_is_sent_to_where_nobody_is_or_by_what_is_switched_off() {
        EntryId address = ana.keeps(clock.instant(), Reminded.browser());
        EntryId reminder = ana.keeps(clock.instant(), Reminded.daily("21:30"));
        ana.keeps(clock.instant(), new Reminder("a", LocalTime.of(21, 30), List.of(), true, Channel.MAIL));
        ana.keeps(clock.instant(), new Reminder("b", LocalTime.of(21, 30), List.of(), true, Channel.APP));
        starts();
        isPlannedFor(EVENING);
        ana.withdraws(clock.instant(), address, Kind.REMINDER_ADDRESS);
        isPlannedFor();
        ana.keeps(clock.instant(), Reminded.browser());
        isPlannedFor(EVENING);
        ana.corrects(
                clock.instant(),
                reminder,
                new Reminder(Reminder.CHECK_IN, LocalTime.of(21, 30), List.of(), false, Channel.PUSH));
        isPlannedFor();
    }

    @Test
    void nothing_is_sent_to_an_address_before_the_person_has_shown_that_it_is_theirs() {
        var unknown = new ReminderAddress(
                Channel.PUSH, "https://push.example/one", Optional.empty(), Optional.empty(), false);
        EntryId address = ana.keeps(clock.instant(), unknown);
        ana.keeps(clock.instant(), Reminded.daily("21:30"));
        starts();
        isPlannedFor();
        clock.to(EVENING.plusSeconds(60));
        ana.corrects(clock.instant(), address, Reminded.browser());
        isPlannedFor(EVENING.plus(DAY));
        assertThat(receiver.came()).isEmpty();
    }

    @Test
    void who_has_gone_to_another_zone_is_reminded_by_the_clocks_there() {
        wantsReminder("21:30");
        starts();
        isPlannedFor(EVENING);
        ana.keeps(clock.instant(), MADRID, new Deed.Adds(new Reason("rest")));
        isPlannedFor(at("2026-12-01T21:30:00+01:00"));
        goesTo(at("2026-12-01T21:30:00+01:00"));
        assertThat(receiver.days()).containsExactly("2026-12-01");
        ana.keeps(clock.instant(), CHICAGO, new Deed.Adds(new Reason("rest")));
        isPlannedFor(EVENING.plus(DAY));
        assertThat(receiver.days()).containsExactly("2026-12-01");
    }
}
