package newleaf.storage.reminder;

import static newleaf.storage.reminder.Rows.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import newleaf.care.Actor;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.storage.On;
import org.junit.jupiter.api.Test;

/// What is to be sent lies in rows that say little, are derived again where they are lost, and go with whoever goes.
class ScheduleRowsTest extends OneWhoIsReminded {
    ScheduleRowsTest(On on) {
        super(on);
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
