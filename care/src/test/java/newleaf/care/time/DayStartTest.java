package newleaf.care.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The expected day of each entry (issue 16, 7).
class DayStartTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30T04:00:00-06:00 | America/Chicago     | 04:00 | 2026-11-30 | at 4 a.m. the day begins
            2026-11-30T03:59:59-06:00 | America/Chicago     | 04:00 | 2026-11-29 | just before 4 a.m. it is still yesterday
            2026-11-30T03:00:00-06:00 | America/Chicago     | 04:00 | 2026-11-29 | awake at 3 a.m.
            2026-11-30T00:00:00-06:00 | America/Chicago     | 04:00 | 2026-11-29 | midnight changes nothing
            2026-11-30T00:00:00-06:00 | America/Chicago     | 00:00 | 2026-11-30 | unless the person wants it to
            2026-11-30T03:30:00-06:00 | America/Chicago     | 06:00 | 2026-11-29 | a shift worker's day begins at six
            2026-11-30T05:30:00-06:00 | America/Chicago     | 06:00 | 2026-11-29 | and not before
            2028-02-29T12:00:00-06:00 | America/Chicago     | 04:00 | 2028-02-29 | 29 February
            2028-03-01T03:59:00-06:00 | America/Chicago     | 04:00 | 2028-02-29 | the night after 29 February
            2028-02-29T02:00:00-06:00 | America/Chicago     | 04:00 | 2028-02-28 | the night before it
            2027-03-01T02:00:00-06:00 | America/Chicago     | 04:00 | 2027-02-28 | a year without one
            2027-01-01T03:00:00-06:00 | America/Chicago     | 04:00 | 2026-12-31 | New Year's night
            2026-03-08T01:59:59-06:00 | America/Chicago     | 04:00 | 2026-03-07 | before clocks go forward
            2026-03-08T03:00:00-05:00 | America/Chicago     | 04:00 | 2026-03-07 | a second later, at three
            2026-03-08T04:00:00-05:00 | America/Chicago     | 04:00 | 2026-03-08 | that day begins at four as well
            2026-03-08T03:00:00-05:00 | America/Chicago     | 02:30 | 2026-03-08 | 2.30 was left out: the day begins at three
            2026-03-08T01:59:59-06:00 | America/Chicago     | 02:30 | 2026-03-07 | and not before
            2026-11-01T01:30:00-05:00 | America/Chicago     | 04:00 | 2026-10-31 | 1.30 for the first time
            2026-11-01T01:30:00-06:00 | America/Chicago     | 04:00 | 2026-10-31 | 1.30 for the second time
            2026-11-01T01:30:00-05:00 | America/Chicago     | 01:15 | 2026-11-01 | a day that begins at 1.15 has begun
            2026-11-01T01:00:00-06:00 | America/Chicago     | 01:15 | 2026-11-01 | and is not taken back at one again
            2026-11-30T03:30:00+01:00 | Europe/Madrid       | 04:00 | 2026-11-29 | the same instant in Madrid
            2026-11-29T20:30:00-06:00 | America/Chicago     | 04:00 | 2026-11-29 | and in Chicago
            2026-11-29T22:30:00-06:00 | Europe/Madrid       | 04:00 | 2026-11-30 | after the flight the zone of arrival counts
            2026-11-30T03:10:00-06:00 | America/Chicago     | 04:00 | 2026-11-29 | a clock an hour slow: yesterday, by that clock
            2026-11-30T04:10:00-06:00 | America/Chicago     | 04:00 | 2026-11-30 | the same, once it is right
            2011-12-31T03:00:00+14:00 | Pacific/Apia        | 04:00 | 2011-12-29 | Samoa had no 30 December
            2011-12-31T04:00:00+14:00 | Pacific/Apia        | 04:00 | 2011-12-31 | and went on with the 31st
            """)
    void each_entry_counts_as_its_day(String at, String zone, String start, String day, String why) {
        DayStart rule = new DayStart(LocalTime.parse(start));
        Instant instant = OffsetDateTime.parse(at).toInstant();
        assertThat(rule.dayOf(instant, ZoneId.of(zone))).as(why).isEqualTo(LocalDate.parse(day));
    }

    @Test
    void a_later_instant_is_never_on_an_earlier_day() {
        Random chance = new Random(4);
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (int i = 0; i < 20_000; i++) {
            ZoneId zone = ZoneId.of(zones.get(chance.nextInt(zones.size())));
            DayStart rule = new DayStart(LocalTime.ofSecondOfDay(chance.nextInt(86_400)));
            Instant first = Instant.ofEpochSecond(chance.nextLong(2_000_000_000L));
            Instant second = first.plusSeconds(chance.nextInt(90_000));
            assertThat(rule.dayOf(second, zone)).isAfterOrEqualTo(rule.dayOf(first, zone));
        }
    }

    @Test
    void two_devices_in_two_zones_write_the_day_of_where_each_is() {
        Instant instant = Instant.parse("2026-11-30T09:30:00Z");
        Moment phone = Moment.of(instant, ZoneId.of("America/Chicago"), DayStart.USUAL);
        Moment laptop = Moment.of(instant, ZoneId.of("America/New_York"), DayStart.USUAL);
        assertThat(phone.day()).isEqualTo("2026-11-29");
        assertThat(laptop.day()).isEqualTo("2026-11-30");
    }

    @Test
    void the_person_may_say_that_it_was_yesterday_and_not_that_it_was_last_week() {
        Moment moment = Moment.of(Instant.parse("2026-11-30T18:00:00Z"), ZoneId.of("UTC"), DayStart.USUAL);
        LocalDate day = moment.day();
        assertThat(moment.countedAs(day.minusDays(1)).day()).isEqualTo("2026-11-29");
        assertThatThrownBy(() -> moment.countedAs(day.minusDays(7))).isInstanceOf(IllegalArgumentException.class);
    }
}
