package newleaf.care.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.care.meeting.MeetingFault.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A list is read whole row by whole row: each row is a meeting as it stands, or named with what is the matter.
class MeetingReaderTest {
    private static final String AT = "\"day\":1,\"time\":\"18:00\"";

    @Test
    void the_example_of_the_format_is_a_meeting() {
        Meeting read = Feed.read(Feed.PUBLISHED).meetings().getFirst();
        assertThat(read.name()).isEqualTo("Sunday Serenity");
        assertThat(read.times())
                .contains(new WeeklyTime(
                        Set.of(DayOfWeek.SUNDAY), LocalTime.of(18, 0), Optional.of(LocalTime.of(19, 30))));
        assertThat(read.zone()).isEmpty();
        assertThat(read.attendance()).isEqualTo(Attendance.IN_PERSON);
        assertThat(read.where().location()).isEqualTo("Alano Club");
        assertThat(read.where().address()).isEqualTo("123 Main Street, Anytown, CA, 98765, US");
        assertThat(read.types()).containsExactlyInAnyOrder(MeetingType.OPEN, MeetingType.LGBTQ);
        assertThat(read.group()).isEqualTo("The Serenity Group");
        assertThat(read.updated()).contains(Instant.parse("2014-05-31T14:32:23Z"));
        assertThat(Feed.read(Feed.PUBLISHED).faults()).isEmpty();
    }

    @Test
    void five_thousand_are_read_and_none_is_another() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"name\":\"Meeting %d\",\"slug\":%d,\"day\":[%d,%d],\"time\":\"%02d:%02d\"}"
                        .formatted(i, i, i % 7, (i + 1) % 7, i % 24, i % 60))
                .collect(Collectors.joining(",", "[", "]"));
        MeetingList read = Feed.read(rows);
        assertThat(read.faults()).isEmpty();
        assertThat(read.meetings()).hasSize(5_000);
        Meeting one = read.meetings().get(4_321);
        assertThat(one.name()).isEqualTo("Meeting 4321");
        assertThat(one.times().orElseThrow().start()).isEqualTo(LocalTime.of(4321 % 24, 4321 % 60));
        assertThat(one.times().orElseThrow().days())
                .containsExactlyInAnyOrder(DayOfWeek.SUNDAY.plus(4321 % 7), DayOfWeek.SUNDAY.plus(4322 % 7));
    }

    @Test
    void a_row_without_day_and_time_is_by_appointment() {
        Meeting read = Feed.rows("\"day\":null,\"time\":\"\"").meetings().getFirst();
        assertThat(read.times()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "day":7,"time":"18:00"                     | day              | NOT_A_DAY
            "day":"1","time":"18:00"                   | day              | NOT_A_DAY
            "day":1.5,"time":"18:00"                   | day              | NOT_A_DAY
            "day":[],"time":"18:00"                    | day              | NOT_A_DAY
            "day":[1,9],"time":"18:00"                 | day              | NOT_A_DAY
            "day":1                                    | time             | MISSING
            "time":"18:00"                             | day              | MISSING
            "day":1,"time":"24:00"                     | time             | NOT_A_TIME
            "day":1,"time":"6 pm"                      | time             | NOT_A_TIME
            "day":1,"time":1800                        | time             | NOT_TEXT
            "end_time":"18:60"                         | end_time         | NOT_A_TIME
            "timezone":"Ohio"                          | timezone         | NOT_A_ZONE
            "timezone":"+05:00"                        | timezone         | NOT_A_ZONE
            "types":"O"                                | types            | NOT_A_LIST
            "types":["O",1]                            | types            | NOT_TEXT
            "location":{"a":1}                         | location         | NOT_TEXT
            "conference_url":"http://zoom.us/j/1"      | conference_url   | NOT_HTTPS
            "conference_url":"javascript:alert(1)"     | conference_url   | NOT_HTTPS
            "conference_url":"JaVaScRiPt:alert(1)"     | conference_url   | NOT_HTTPS
            "conference_url":"data:text/html,<b>"      | conference_url   | NOT_HTTPS
            "conference_url":"https://a:b@zoom.us/j"   | conference_url   | NOT_HTTPS
            "conference_url":"https://zoom.us/j\\n1"   | conference_url   | NOT_HTTPS
            "conference_url":"//zoom.us/j/1"           | conference_url   | NOT_HTTPS
            "conference_phone":"javascript:1"          | conference_phone | NOT_A_PHONE
            "conference_phone":"555-0100"              | conference_phone | NOT_A_PHONE
            "approximate":true                         | approximate      | NOT_TEXT
            "approximate":"maybe"                      | approximate      | NOT_YES_OR_NO
            "updated":"yesterday"                      | updated          | NOT_A_MOMENT
            "updated":"2014-02-30 10:00:00"            | updated          | NOT_A_MOMENT
            "notes":"a\\u0000b"                        | notes            | UNSEEN_LETTERS
            "notes":"a\\u202eb"                        | notes            | UNSEEN_LETTERS
            "group":"a\\u2066b"                        | group            | UNSEEN_LETTERS
            "group":"a\\ud800"                         | group            | UNSEEN_LETTERS
            "a":1,"a":2                                |                  | FIELD_TWICE
            "a":[[[[[1]]]]]                            |                  | TOO_MUCH
            "a":1e999                                  |                  | TOO_MUCH
            """)
    void what_cannot_be_used_is_named_and_none_of_its_row_is_kept(String fields, String field, Why why) {
        MeetingList read = Feed.rows(AT, fields, AT);
        assertThat(read.meetings()).extracting(Meeting::slug).containsExactly("s0", "s2");
        assertThat(read.faults()).containsExactly(new MeetingFault(2, field == null ? "" : field, why));
    }

    @Test
    void every_fault_of_a_row_is_named_at_once() {
        MeetingList read = Feed.rows("\"day\":9,\"time\":\"x\",\"timezone\":\"x\",\"conference_url\":\"x\"");
        assertThat(read.faults())
                .extracting(MeetingFault::field)
                .containsExactlyInAnyOrder("day", "time", "timezone", "conference_url");
        assertThat(read.rowsLeftOut()).isOne();
    }

    @Test
    void a_name_and_a_slug_are_needed_and_a_slug_is_there_once() {
        MeetingList read = Feed.read("""
                [{"name":"A","slug":"a"}, {"slug":"b"}, {"name":"C"}, {"name":"D","slug":"a"},
                 {"name":"\\u200b","slug":"e"}, 7, "x", null, [1], {"name":"F","slug":"f"}]
                """);
        assertThat(read.meetings()).extracting(Meeting::name).containsExactly("A", "F");
        assertThat(read.faults())
                .containsExactly(
                        new MeetingFault(2, "name", Why.MISSING),
                        new MeetingFault(3, "slug", Why.MISSING),
                        new MeetingFault(4, "slug", Why.SAME_AS_BEFORE),
                        new MeetingFault(5, "name", Why.MISSING),
                        new MeetingFault(6, "", Why.NOT_AN_OBJECT),
                        new MeetingFault(7, "", Why.NOT_AN_OBJECT),
                        new MeetingFault(8, "", Why.NOT_AN_OBJECT),
                        new MeetingFault(9, "", Why.NOT_AN_OBJECT));
    }

    @Test
    void text_of_a_megabyte_and_lists_of_thousands_leave_out_their_row_alone() {
        String huge = "\"notes\":\"" + "x".repeat(1_000_000) + "\"";
        String many = "\"types\":[" + "\"O\",".repeat(10_000) + "\"O\"]";
        String fields =
                IntStream.range(0, 5_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(","));
        MeetingList read = Feed.rows(huge, many, fields, "");
        assertThat(read.meetings()).extracting(Meeting::slug).containsExactly("s3");
        assertThat(read.faults())
                .containsExactly(
                        new MeetingFault(1, "notes", Why.TOO_LONG),
                        new MeetingFault(2, "", Why.TOO_MUCH),
                        new MeetingFault(3, "", Why.TOO_MUCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "[{]", "[{\"a\":1}", "[] []", "null", "<html>", "[{\"name\":\"a\",}]"})
    void what_is_no_list_is_not_read_at_all(String text) {
        assertThat(MeetingReader.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_list_beyond_its_limits_is_not_read_at_all() {
        assertThat(MeetingReader.read(new byte[MeetingReader.MOST_BYTES + 1])).isEmpty();
        String rows = "[" + "1,".repeat(MeetingReader.MOST_ROWS) + "1]";
        assertThat(MeetingReader.read(rows.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(MeetingReader.read("[".repeat(5_000).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(MeetingReader.read(new byte[] {'[', '"', (byte) 0xc3, '"', ']'}))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "address":"1 A St"                                                              | IN_PERSON
            "conference_url":"https://zoom.us/j/1"                                          | ONLINE
            "conference_phone":"+15550100,,123#"                                            | ONLINE
            "conference_url":"https://zoom.us/j/1","address":"1 A St"                       | HYBRID
            "conference_url":"https://zoom.us/j/1","city":"A","approximate":"yes"           | ONLINE
            "conference_url":"https://zoom.us/j/1","address":"1 A St","types":["TC"]        | ONLINE
            "address":"1 A St","types":["TC"]                                               | INACTIVE
            "address":"1 A St","attendance_option":"inactive"                               | INACTIVE
            "address":"1 A St","attendance_option":"hybrid"                                 | HYBRID
            "address":"1 A St","attendance_option":"on the moon"                            | IN_PERSON
            """)
    void where_one_can_be_follows_from_what_leads_there(String fields, Attendance attendance) {
        assertThat(Feed.rows(fields).meetings().getFirst().attendance()).isEqualTo(attendance);
    }

    @Test
    void letters_that_copying_leaves_unseen_go_and_writing_from_right_to_left_stays() {
        MeetingList read = Feed.rows("\"group\":\" \\ufeffA\\u200bB \",\"notes\":\"\\u05e9\\u200f\\u200d\"");
        assertThat(read.meetings().getFirst().group()).isEqualTo("AB");
        assertThat(read.meetings().getFirst().notes()).isEqualTo("\u05e9\u200f\u200d");
    }

    @Test
    void it_is_found_by_name_group_and_place_whatever_the_case() {
        MeetingList read = Feed.rows("\"group\":\"Morning Light\",\"regions\":[\"Ohio\",\"Columbus\"]");
        Meeting meeting = read.meetings().getFirst();
        assertThat(List.of("LIGHT", "columb", " ohio ", "")).allMatch(meeting::mentions);
        assertThat(meeting.mentions("Dayton")).isFalse();
        assertThat(meeting.zone()).isEqualTo(Optional.<ZoneId>empty());
    }
}
