package newleaf.care.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newleaf.care.content.Channel;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reminder;
import newleaf.intake.Weekday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant BEFORE_ALL = Instant.parse("2000-01-01T00:00:00Z");
    private static final Optional<QuietHours> NIGHT =
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));

    private static Rhythm rhythm(String at, ZoneId zone, Optional<QuietHours> quiet, Weekday... days) {
        var reminder = new Reminder(Reminder.CHECK_IN, LocalTime.parse(at), List.of(days), true, Channel.PUSH);
        return new Rhythm(reminder, quiet, zone, BEFORE_ALL);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
            America/Chicago  | 21:30 | none        | 2026-12-01 | 2026-12-01T21:30:00-06:00 | 2026-12-01 | an evening
            America/Chicago  | 03:00 | none        | 2026-12-01 | 2026-12-01T03:00:00-06:00 | 2026-11-30 | a night still belongs to the day before
            America/Chicago  | 02:30 | none        | 2026-03-08 | 2026-03-08T03:00:00-05:00 | 2026-03-07 | 2.30 was left out: when the clocks land
            America/Chicago  | 01:30 | none        | 2026-11-01 | 2026-11-01T01:30:00-05:00 | 2026-10-31 | 1.30 came twice: the first
            America/Chicago  | 22:30 | 22:00-07:00 | 2026-12-01 | 2026-12-02T07:00:00-06:00 | 2026-12-01 | quiet till the morning
            America/Chicago  | 06:00 | 22:00-07:00 | 2026-12-01 | 2026-12-01T07:00:00-06:00 | 2026-12-01 | an early morning
            America/Chicago  | 22:00 | 22:00-07:00 | 2026-12-01 | 2026-12-02T07:00:00-06:00 | 2026-12-01 | the first quiet minute
            America/Chicago  | 21:59 | 22:00-07:00 | 2026-12-01 | 2026-12-01T21:59:00-06:00 | 2026-12-01 | the last loud one
            America/Chicago  | 07:00 | 22:00-07:00 | 2026-12-01 | 2026-12-01T07:00:00-06:00 | 2026-12-01 | the first loud one
            America/Chicago  | 13:00 | 12:00-14:00 | 2026-12-01 | 2026-12-01T14:00:00-06:00 | 2026-12-01 | a quiet noon
            America/Chicago  | 23:30 | 23:00-02:30 | 2026-03-07 | 2026-03-08T03:00:00-05:00 | 2026-03-07 | the end of it was left out
            America/Sao_Paulo | 00:30 | none       | 2018-11-04 | 2018-11-04T01:00:00-02:00 | 2018-11-03 | a midnight was left out
            Pacific/Apia     | 09:00 | none        | 2011-12-31 | 2011-12-31T09:00:00+14:00 | 2011-12-31 | Samoa after its lost day
            """)
    void it_comes_when_the_clocks_of_the_person_say(
            String zone, String time, String quiet, String day, String expected, String countsAs, String why) {
        Optional<QuietHours> hours = quiet.equals("none")
                ? Optional.empty()
                : Optional.of(new QuietHours(
                        LocalTime.parse(quiet.split("-", 2)[0]), LocalTime.parse(quiet.split("-", 2)[1])));
        assertThat(rhythm(time, ZoneId.of(zone), hours).on(LocalDate.parse(day)))
                .as(why)
                .contains(new Occasion(LocalDate.parse(day), LocalDate.parse(countsAs), at(expected)));
    }

    @Test
    void a_date_that_a_zone_left_out_has_none() {
        assertThat(rhythm("09:00", ZoneId.of("Pacific/Apia"), Optional.empty()).on(LocalDate.of(2011, 12, 30)))
                .isEmpty();
    }

    @Test
    void it_comes_on_its_days_of_the_week_only() {
        Rhythm rhythm = rhythm("09:00", CHICAGO, Optional.empty(), Weekday.MON, Weekday.THU);
        assertThat(days(rhythm, "2026-12-01T00:00:00-06:00", 15))
                .containsExactly("2026-12-03", "2026-12-07", "2026-12-10", "2026-12-14");
    }

    @Test
    void one_that_is_switched_off_never_comes() {
        var off = new Reminder(Reminder.CHECK_IN, LocalTime.NOON, List.of(), false, Channel.PUSH);
        assertThat(new Rhythm(off, Optional.empty(), CHICAGO, BEFORE_ALL)
                        .next(Optional.empty(), at("2026-12-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void nothing_comes_for_before_it_was_said() {
        var reminder = new Reminder(Reminder.CHECK_IN, LocalTime.of(9, 0), List.of(), true, Channel.PUSH);
        Instant said = at("2026-12-01T09:01:00-06:00");
        assertThat(new Rhythm(reminder, Optional.empty(), CHICAGO, said)
                        .next(Optional.empty(), said)
                        .map(Occasion::day))
                .contains(LocalDate.of(2026, 12, 2));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01T20:00:00-06:00 |            | 2026-12-01 | 2026-12-01T21:30:00-06:00 | still to come
            2026-12-01T21:30:00-06:00 |            | 2026-12-01 | 2026-12-01T21:30:00-06:00 | just now
            2026-12-01T21:50:00-06:00 |            | 2026-12-01 | 2026-12-01T21:50:00-06:00 | a little late
            2026-12-01T21:50:00-06:00 | 2026-12-01 | 2026-12-02 | 2026-12-02T21:30:00-06:00 | it was done
            2026-12-02T00:29:00-06:00 |            | 2026-12-02 | 2026-12-02T21:30:00-06:00 | late, and quiet till it is too late
            2026-12-05T12:00:00-06:00 | 2026-12-01 | 2026-12-05 | 2026-12-05T21:30:00-06:00 | after days of being down no burst
            """)
    void what_is_late_comes_or_is_let_go(String now, String done, String day, String expected, String why) {
        Optional<LocalDate> before = Optional.ofNullable(done).map(LocalDate::parse);
        assertThat(rhythm("21:30", CHICAGO, NIGHT).next(before, at(now)))
                .as(why)
                .map(each -> each.day() + " " + each.at())
                .contains(LocalDate.parse(day) + " " + at(expected));
    }

    @Test
    void how_late_one_may_come() {
        Rhythm rhythm = rhythm("12:00", CHICAGO, Optional.empty());
        Instant noon = at("2026-12-01T12:00:00-06:00");
        Instant latest = noon.plus(Rhythm.LATEST);
        assertThat(rhythm.next(Optional.empty(), latest).map(Occasion::at)).contains(latest);
        assertThat(rhythm.next(Optional.empty(), latest.plusMillis(1)).map(Occasion::at))
                .contains(noon.plus(Duration.ofDays(1)));
    }

    @Test
    void a_late_one_waits_for_the_end_of_quiet_hours_that_are_short() {
        var nap = Optional.of(new QuietHours(LocalTime.of(12, 30), LocalTime.of(13, 30)));
        assertThat(rhythm("12:00", CHICAGO, nap)
                        .next(Optional.empty(), at("2026-12-01T13:00:00-06:00"))
                        .map(Occasion::at))
                .contains(at("2026-12-01T13:30:00-06:00"));
    }

    /// Each local date once, whatever the zone does and however often it is asked.
    @Test
    void it_comes_once_on_each_date_in_every_zone() {
        Random chance = new Random(19);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (int i = 0; i < 300; i++) {
            ZoneId zone = ZoneId.of(zones.get(chance.nextInt(zones.size())));
            LocalTime time = LocalTime.of(chance.nextInt(24), chance.nextInt(60));
            Optional<QuietHours> quiet = chance.nextBoolean() ? NIGHT : Optional.empty();
            Instant now = Instant.ofEpochSecond(1_300_000_000L + chance.nextLong(500_000_000L));
            Rhythm rhythm = rhythm(time.toString(), zone, quiet);
            LocalDate last = rhythm.next(Optional.empty(), now).orElseThrow().day();
            for (int step = 0; step < 60; step++) {
                Occasion next = rhythm.next(Optional.of(last), now).orElseThrow();
                assertThat(next.at()).isAfterOrEqualTo(now);
                assertThat(Duration.between(now, next.at())).isLessThanOrEqualTo(Duration.ofDays(3));
                assertThat(ChronoUnit.DAYS.between(last, next.day())).isBetween(1L, 2L);
                if (quiet.isPresent())
                    assertThat(quiet.get().isQuiet(next.at().atZone(zone).toLocalTime()))
                            .isFalse();
                now = next.at();
                last = next.day();
            }
        }
    }

    private static List<String> days(Rhythm rhythm, String from, int days) {
        Instant now = at(from);
        Instant end = now.plus(Duration.ofDays(days));
        Optional<LocalDate> done = Optional.empty();
        List<String> found = new ArrayList<>();
        while (true) {
            Occasion next = rhythm.next(done, now).orElseThrow();
            if (next.at().isAfter(end)) return found;
            found.add(next.day().toString());
            done = Optional.of(next.day());
            now = next.at();
        }
    }
}
