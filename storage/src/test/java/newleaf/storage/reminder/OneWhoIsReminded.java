package newleaf.storage.reminder;

import static newleaf.storage.reminder.Rows.until;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// One person who is reminded by a schedule that a test moves on; another for each test, on each database.
@ParameterizedClass
@EnumSource(On.class)
@Timeout(60)
abstract class OneWhoIsReminded {
    static final Instant MORNING = at("2026-12-01T09:00:00-06:00");
    static final Instant EVENING = at("2026-12-01T21:30:00-06:00");
    static final Duration DAY = Duration.ofDays(1);

    final On on;

    @TempDir
    private Path folder;

    final MovingClock clock = new MovingClock(MORNING);
    final Receiver receiver = new Receiver();
    Home home;
    Store store;
    Rows rows;
    Reminded ana;

    OneWhoIsReminded(On on) {
        this.on = on;
    }

    @BeforeEach
    final void somebody_is_there() {
        home = on.home(folder);
        store = home.open(clock);
        rows = Rows.of(home);
        ana = new Reminded(store.diary(), store.people().join(), new Random(3));
    }

    @AfterEach
    final void it_is_closed() {
        store.close();
        rows.close();
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static LocalDate day(int days) {
        return LocalDate.of(2026, 12, 1).plusDays(days);
    }

    final Schedule schedule() {
        return (Schedule) store.reminders();
    }

    final EntryId wantsReminder(String time) {
        ana.keeps(clock.instant(), Reminded.browser());
        return ana.keeps(clock.instant(), Reminded.daily(time));
    }

    final void starts() {
        store.remind(receiver, Set.of(Channel.PUSH));
        settles();
    }

    private void settles() {
        rows.settle(schedule(), clock.instant());
    }

    final void goesTo(Instant instant) {
        clock.to(instant);
        settles();
    }

    final void startsAgain() {
        store.close();
        store = home.open(clock);
        ana = new Reminded(store.diary(), ana.person(), ana.chance());
        starts();
    }

    final void isPlannedFor(Instant... times) {
        until(() -> rows.times().equals(List.of(times)));
    }
}
