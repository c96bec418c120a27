package newleaf.storage.reminder;

import static newleaf.storage.reminder.Reminded.CHICAGO;
import static newleaf.storage.reminder.Reminded.MADRID;
import static newleaf.storage.reminder.Rows.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reason;
import newleaf.care.content.Reminder;
import newleaf.care.content.ReminderAddress;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Rhythm;
import newleaf.care.reminder.Sender.Came;
import newleaf.care.reminder.Unsent;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(On.class)
@Timeout(60)
class ScheduleTest {
    private static final Instant MORNING = at("2026-12-01T09:00:00-06:00");
    private static final Instant EVENING = at("2026-12-01T21:30:00-06:00");
    private static final Duration DAY = Duration.ofDays(1);

    private final On on;

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock(MORNING);
    private final Receiver receiver = new Receiver();
    private Home home;
    private Store store;
    private Rows rows;
    private Reminded ana;

    ScheduleTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void somebody_is_there() {
        home = on.home(folder);
        store = home.open(clock);
        rows = Rows.of(home);
        ana = new Reminded(store.diary(), store.people().join(), new Random(3));
    }

    @AfterEach
    void it_is_closed() {
        store.close();
        rows.close();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private Schedule schedule() {
        return (Schedule) store.reminders();
    }

    private EntryId wantsReminder(String time) {
        ana.keeps(clock.instant(), Reminded.browser());
        return ana.keeps(clock.instant(), Reminded.daily(time));
    }

    private void starts() {
        store.remind(receiver, Set.of(Channel.PUSH));
        settles();
    }

    private void settles() {
        rows.settle(schedule(), clock.instant());
    }

    private void goesTo(Instant instant) {
        clock.to(instant);
        settles();
    }

    private void startsAgain() {
        store.close();
        store = home.open(clock);
        ana = new Reminded(store.diary(), ana.person(), ana.chance());
        starts();
    }

    private void isPlannedFor(Instant... times) {
        until(() -> rows.times().equals(List.of(times)));
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

    private static LocalDate day(int days) {
        return LocalDate.of(2026, 12, 1).plusDays(days);
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
    void rows_that_were_lost_are_derived_again() {
        wantsReminder("21:30");
        starts();
        isPlannedFor(EVENING);
        store.close();
        rows.run("delete from reminder_job");
        store = home.open(clock);
        starts();
        isPlannedFor(EVENING);
    }

    @Test
    void rows_of_nobody_go() {
        wantsReminder("21:30");
        starts();
        store.close();
        rows.run("update reminder_job set task_instance = '00000000-0000-4000-8000-000000000000 "
                + EntryId.made(MORNING, new Random(8)) + "'");
        store = home.open(clock);
        starts();
        isPlannedFor(EVENING);
    }

    @Test
    void a_file_that_is_damaged_or_something_else_gives_way() throws IOException {
        assumeTrue(on == On.SQLITE, "a file of its own");
        wantsReminder("21:30");
        starts();
        store.close();
        rows.close();
        Path file = home.data().resolve("reminders.db");
        byte[] whole = Files.readAllBytes(file);
        byte[] shot = whole.clone();
        for (int i = 4096; i < shot.length; i++) shot[i] ^= 0x55;
        byte[] record = Files.readAllBytes(home.database());
        for (byte[] spoilt : List.of(shot, new byte[0], "something".getBytes(StandardCharsets.US_ASCII), record)) {
            Files.write(file, spoilt);
            store = home.open(clock);
            rows = Rows.of(home);
            store.remind(receiver, Set.of(Channel.PUSH));
            until(schedule()::isWhole);
            isPlannedFor(EVENING);
            store.close();
            rows.close();
        }
    }

    @Test
    void nothing_is_begun_before_somebody_wants_it() {
        wantsReminder("21:30");
        store.remind(receiver, Set.of());
        store.remind(receiver, Set.of(Channel.APP, Channel.CALENDAR));
        store.reminders().lookAgain(ana.person());
        assertThat(store.reminders().unsent(ana.person())).isEmpty();
        if (on == On.SQLITE) assertThat(home.data().resolve("reminders.db")).doesNotExist();
    }

    @Test
    void who_is_erased_is_reminded_of_nothing_and_leaves_nothing() throws IOException {
        wantsReminder("21:30");
        Reminded ben = new Reminded(store.diary(), store.people().join(), new Random(4));
        ben.keeps(clock.instant(), Reminded.browser());
        ben.keeps(clock.instant(), Reminded.daily("21:30"));
        starts();
        isPlannedFor(EVENING, EVENING);
        store.people().erase(ana.person());
        isPlannedFor(EVENING);
        assertThat(traces(ana.person().toString())).isZero();
        goesTo(EVENING);
        assertThat(receiver.came()).hasSize(1);
    }

    @Test
    void a_row_holds_random_ids_and_days_and_no_words() throws IOException {
        wantsReminder("21:30");
        starts();
        goesTo(EVENING);
        assertThat(traces("quagga")).isZero();
        assertThat(traces("check-in")).isZero();
        if (on == On.SQLITE) assertThat(traces(ana.person().toString())).isPositive();
    }

    private long traces(String trace) throws IOException {
        try (var files = Files.list(home.data())) {
            return files.filter(each -> String.valueOf(each.getFileName()).startsWith("reminders.db"))
                    .filter(each -> read(each).contains(trace))
                    .count();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    @Test
    void a_reminder_that_was_brought_is_noticed() {
        starts();
        wantsReminder("21:30");
        isPlannedFor(EVENING);
        var record = store.records().of(ana.person()).orElseThrow();
        store.people().erase(ana.person());
        isPlannedFor();
        store.records().bring(Optional.empty(), record, Actor.PERSON);
        isPlannedFor(EVENING);
    }
}
