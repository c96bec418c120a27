package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    /// 30 November 2026 is a Monday.
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '"', textBlock = """
            1,0,0 | 2026-11-30T10 2026-11-30T12                             | 2026-11-30T10 | of one day the newest stays
            1,0,0 | 2026-11-30T12                                           | -             | the only one stays
            2,0,0 | 2026-11-28T12 2026-11-29T23 2026-11-30T00               | 2026-11-28T12 | days begin at midnight in UTC
            2,0,0 | 2026-01-01T12 2026-03-01T12                             | -             | a gap takes none away
            2,0,0 | 2025-01-01T12 2026-01-01T12 2026-03-01T12               | 2025-01-01T12 | days without one count for nothing
            1,2,0 | 2026-11-22T12 2026-11-23T12 2026-11-29T12 2026-11-30T12 | 2026-11-22T12 2026-11-23T12 | a week ends on Sunday
            1,1,0 | 2026-12-28T12 2027-01-01T12                             | -             | both lie after now
            1,2,0 | 2025-12-28T12 2025-12-29T12 2026-01-01T12               | 2025-12-29T12 | a week runs over the end of a year
            1,0,2 | 2026-09-30T12 2026-10-01T12 2026-10-31T12 2026-11-30T12 | 2026-09-30T12 2026-10-01T12 | of a month the newest stays
            1,0,0 | 2030-01-01T12 2030-01-02T12 2026-11-29T12 2026-11-30T12 | 2026-11-29T12 | made by a clock that was ahead: stays and counts for nothing
            1,0,0 | 2030-01-01T12                                           | -             | of those ahead none is taken away
            """)
    void what_may_go(String keep, String made, String expected, String why) {
        assertThat(Keep.of(keep).orElseThrow().removable(instants(made), NOW))
                .as(why)
                .containsExactlyInAnyOrderElementsOf(instants(expected));
    }

    @Test
    void a_year_of_days_leaves_seven_days_five_weeks_and_twelve_months() {
        List<Instant> left = new ArrayList<>();
        for (int day = 400; day >= 0; day--) {
            Instant now = NOW.minus(Duration.ofDays(day));
            left.add(now);
            left.removeAll(Keep.USUAL.removable(left, now));
        }
        assertThat(left).hasSizeBetween(20, 7 + 5 + 12).contains(NOW);
        assertThat(left.getFirst()).isBetween(NOW.minus(Duration.ofDays(366)), NOW.minus(Duration.ofDays(330)));
    }

    @Test
    void the_newest_always_stays_whatever_was_there() {
        Random chance = new Random(51);
        for (int i = 0; i < 1000; i++) {
            List<Instant> made = IntStream.range(0, 1 + chance.nextInt(40))
                    .mapToObj(_ -> NOW.minusSeconds(chance.nextLong(80_000_000L)))
                    .toList();
            Keep keep = new Keep(1 + chance.nextInt(3), chance.nextInt(3), chance.nextInt(3));
            List<Instant> removable = keep.removable(made, NOW);
            Instant newest = made.stream().max(Comparator.naturalOrder()).orElseThrow();
            assertThat(removable).doesNotContain(newest);
            assertThat(made).containsAll(removable);
            List<Instant> left =
                    made.stream().filter(each -> !removable.contains(each)).toList();
            assertThat(keep.removable(left, NOW)).isEmpty();
        }
    }

    @Test
    void how_many_is_written_as_three_numbers() {
        assertThat(Keep.of("7,5,12")).contains(Keep.USUAL);
        assertThat(Keep.of("1,0,0")).contains(new Keep(1, 0, 0));
        assertThat(Stream.of("0,5,12", "7,5", "7;5;12", "-1,0,0", "1001,0,0", "", "9999999999,1,1")
                        .map(Keep::of))
                .allMatch(java.util.Optional::isEmpty);
    }

    private static List<Instant> instants(String written) {
        if (written == null) return List.of();
        return Arrays.stream(written.split(" "))
                .map(each -> Instant.parse(each + ":00:00Z"))
                .toList();
    }
}
