package newleaf.care.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When meetings are next, for somebody in a zone.
class ComingMeetingsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /// A Tuesday, 7 in the morning in New York.
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private static final String ONLINE =
            "\"conference_url\":\"https://zoom.us/j/1\",\"timezone\":\"America/New_York\",";
    private static final String AT_A_PLACE = "\"address\":\"1 A St\",\"timezone\":\"America/New_York\",";

    @Test
    void online_meetings_stand_in_the_zone_of_who_reads() {
        Coming.Time time = only(LOS_ANGELES, false, ONLINE + "\"day\":0,\"time\":\"01:30\",\"end_time\":\"02:30\"");
        assertThat(time.day()).isEqualTo(LocalDate.parse("2026-12-05"));
        assertThat(time.start()).isEqualTo(LocalTime.of(22, 30));
        assertThat(time.end()).contains(LocalTime.of(23, 30));
        assertThat(time.zone()).contains(LOS_ANGELES);
    }

    @Test
    void meetings_at_a_place_stand_in_the_zone_of_the_place() {
        Coming.Time time = only(LOS_ANGELES, false, AT_A_PLACE + "\"day\":0,\"time\":\"01:30\"");
        assertThat(time.day()).isEqualTo(LocalDate.parse("2026-12-06"));
        assertThat(time.start()).isEqualTo(LocalTime.of(1, 30));
        assertThat(time.zone()).contains(NEW_YORK);
    }

    @Test
    void what_is_both_is_turned_only_for_whoever_looks_online() {
        String both = "\"conference_url\":\"https://zoom.us/j/1\"," + AT_A_PLACE + "\"day\":3,\"time\":\"20:00\"";
        assertThat(only(MADRID, false, both).start()).isEqualTo(LocalTime.of(20, 0));
        assertThat(only(MADRID, true, both).start()).isEqualTo(LocalTime.of(2, 0));
        assertThat(only(MADRID, true, both).day()).isEqualTo(LocalDate.parse("2026-12-03"));
    }

    @Test
    void where_no_zone_is_said_none_is_made_up_and_the_day_stays_whole() {
        Coming.Time time = only(NEW_YORK, false, "\"day\":2,\"time\":\"00:30\"");
        assertThat(time.zone()).isEmpty();
        assertThat(time.day()).isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(time.start()).isEqualTo(LocalTime.of(0, 30));
    }

    @Test
    void what_is_over_is_gone_and_what_goes_on_is_there() {
        List<Coming> coming = coming(
                NEW_YORK,
                AT_A_PLACE + "\"day\":2,\"time\":\"05:59\"",
                AT_A_PLACE + "\"day\":2,\"time\":\"06:01\"",
                AT_A_PLACE + "\"day\":1,\"time\":\"23:00\",\"end_time\":\"08:00\"",
                AT_A_PLACE + "\"day\":2,\"time\":\"07:30\"");
        assertThat(coming.stream()
                        .filter(each -> each.time().orElseThrow().day().isBefore(LocalDate.parse("2026-12-02"))))
                .extracting(each -> each.meeting().slug())
                .containsExactly("s2", "s1", "s3");
    }

    @Test
    void seven_days_are_shown_in_their_order_and_appointments_come_last() {
        List<Coming> coming = coming(
                NEW_YORK,
                "",
                AT_A_PLACE + "\"day\":[0,1,2,3,4,5,6],\"time\":\"09:00\"",
                "\"attendance_option\":\"inactive\"," + AT_A_PLACE + "\"day\":3,\"time\":\"09:00\"");
        assertThat(coming).hasSize(8);
        assertThat(coming.getLast().time()).isEmpty();
        assertThat(coming.subList(0, 7))
                .extracting(each -> each.time().orElseThrow().day())
                .containsExactlyElementsOf(new ComingMeetings(NOW, NEW_YORK).days());
    }

    /// 8 March 2026: 2 becomes 3. 1 November 2026: 2 becomes 1 again.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-07T12:00:00Z | 02:30 | 03:15 | 2026-03-08T07:30:00Z | 03:30 | 04:30
            2026-03-07T12:00:00Z | 01:30 | 02:30 | 2026-03-08T06:30:00Z | 01:30 | 03:30
            2026-03-07T12:00:00Z | 03:00 | 04:00 | 2026-03-08T07:00:00Z | 03:00 | 04:00
            2026-10-31T12:00:00Z | 01:30 | 02:30 | 2026-11-01T05:30:00Z | 01:30 | 02:30
            2026-10-31T12:00:00Z | 02:00 | 03:00 | 2026-11-01T07:00:00Z | 02:00 | 03:00
            """)
    void nights_in_which_clocks_change(
            Instant now, String start, String end, Instant from, LocalTime shown, LocalTime until) {
        String row = AT_A_PLACE + "\"day\":0,\"time\":\"%s\",\"end_time\":\"%s\"".formatted(start, end);
        Coming.Time time = new ComingMeetings(now, NEW_YORK)
                .of(Feed.rows(row).meetings().stream(), false)
                .getFirst()
                .time()
                .orElseThrow();
        assertThat(time.from()).isEqualTo(from);
        assertThat(time.start()).isEqualTo(shown);
        assertThat(time.end()).contains(until);
    }

    /// Madrid changes three weeks after New York: five hours lie between them meanwhile.
    @Test
    void between_two_changes_the_distance_is_that_of_the_day() {
        Instant march = Instant.parse("2026-03-09T12:00:00Z");
        Coming coming = new ComingMeetings(march, MADRID)
                .of(Feed.rows(ONLINE + "\"day\":2,\"time\":\"20:00\"").meetings().stream(), true)
                .getFirst();
        assertThat(coming.time().orElseThrow().day()).isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(coming.time().orElseThrow().start()).isEqualTo(LocalTime.of(1, 0));
        assertThat(coming.time().orElseThrow().end()).isEqualTo(Optional.empty());
    }

    private static Coming.Time only(ZoneId zone, boolean isFromAfar, String row) {
        List<Coming> coming = new ComingMeetings(NOW, zone).of(Feed.rows(row).meetings().stream(), isFromAfar);
        assertThat(coming).hasSize(1);
        return coming.getFirst().time().orElseThrow();
    }

    private static List<Coming> coming(ZoneId zone, String... rows) {
        return new ComingMeetings(NOW, zone).of(Feed.rows(rows).meetings().stream(), false);
    }
}
