package newleaf.storage.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Rhythm;
import newleaf.care.reminder.Sender.Came;
import newleaf.care.reminder.Unsent;
import newleaf.storage.On;
import org.junit.jupiter.api.Test;

/// What could not be sent when it was due is sent later, or let go.
class UnsentTest extends OneWhoIsReminded {
    UnsentTest(On on) {
        super(on);
    }

    @Test
    void what_cannot_be_sent_now_is_tried_again_after_growing_pauses_and_given_up_in_the_end() {
        EntryId reminder = wantsReminder("12:00");
        Instant noon = at("2026-12-01T12:00:00-06:00");
        starts();
        receiver.answers(_ -> {
            throw new IllegalStateException("quagga");
        });
        goesTo(noon);
        Instant last = noon;
        Duration pause = Duration.ZERO;
        while (rows.times().getFirst().isBefore(noon.plus(DAY))) {
            Duration next = Duration.between(last, rows.times().getFirst());
            assertThat(next).isGreaterThan(pause);
            pause = next;
            last = rows.times().getFirst();
            assertThat(store.reminders().unsent(ana.person())).isEmpty();
            goesTo(last);
        }
        assertThat(receiver.came()).hasSize(7);
        assertThat(receiver.came().stream().map(Due::name))
                .containsOnly(receiver.came().getFirst().name());
        assertThat(last).isBetween(noon.plus(Duration.ofHours(1)), noon.plus(Rhythm.LATEST));
        isPlannedFor(noon.plus(DAY));
        assertThat(store.reminders().unsent(ana.person()))
                .containsExactly(new Unsent(reminder, Channel.PUSH, day(0), false));
        receiver.answers(_ -> Came.SENT);
        goesTo(noon.plus(DAY));
        assertThat(receiver.days().getLast()).isEqualTo("2026-12-02");
        assertThat(store.reminders().unsent(ana.person())).isEmpty();
    }

    @Test
    void what_comes_through_at_last_is_sent_once() {
        wantsReminder("12:00");
        starts();
        receiver.answers(_ -> receiver.came().size() < 3 ? Came.LATER : Came.SENT);
        goesTo(at("2026-12-01T12:00:00-06:00"));
        goesTo(at("2026-12-01T12:02:00-06:00"));
        goesTo(at("2026-12-01T12:06:00-06:00"));
        assertThat(receiver.came()).hasSize(3);
        isPlannedFor(at("2026-12-02T12:00:00-06:00"));
    }

    @Test
    void nothing_more_goes_to_where_there_is_nobody_until_the_person_changes_something() {
        EntryId reminder = wantsReminder("21:30");
        starts();
        receiver.answers(_ -> Came.NEVER);
        goesTo(EVENING);
        goesTo(EVENING.plus(DAY));
        assertThat(receiver.days()).containsExactly("2026-12-01");
        assertThat(store.reminders().unsent(ana.person()))
                .containsExactly(new Unsent(reminder, Channel.PUSH, day(0), true));
        startsAgain();
        goesTo(EVENING.plus(DAY).plus(DAY));
        assertThat(receiver.days()).containsExactly("2026-12-01");
        ana.corrects(clock.instant(), reminder, Reminded.daily("20:00"));
        isPlannedFor(at("2026-12-04T20:00:00-06:00"));
    }

    @Test
    void what_is_late_is_sent_late_and_what_is_too_late_is_let_go_without_a_burst() {
        wantsReminder("21:30");
        starts();
        store.close();
        clock.to(EVENING.plus(Duration.ofHours(2)));
        store = home.open(clock);
        starts();
        assertThat(receiver.days()).containsExactly("2026-12-01");
        store.close();
        clock.to(EVENING.plus(DAY.multipliedBy(6)).minus(Duration.ofHours(5)));
        store = home.open(clock);
        starts();
        assertThat(receiver.days()).containsExactly("2026-12-01");
        goesTo(EVENING.plus(DAY.multipliedBy(6)));
        assertThat(receiver.days()).containsExactly("2026-12-01", "2026-12-07");
    }

    @Test
    void nothing_is_sent_once_it_is_closed() {
        wantsReminder("21:30");
        starts();
        store.close();
        clock.to(EVENING);
        schedule().wake();
        store.reminders().lookAgain(ana.person());
        assertThat(receiver.came()).isEmpty();
        store = home.open(clock);
        starts();
        assertThat(receiver.came()).hasSize(1);
    }
}
