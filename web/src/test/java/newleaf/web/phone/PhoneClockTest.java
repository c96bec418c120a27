package newleaf.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneClockTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    /// Written at ten by our clock, two hours before it arrives.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "right all the time,          0,  0, 10:00, 10:00",
        "an hour ahead all the time, 60, 60, 11:00, 10:00",
        "an hour behind,            -60,-60, 09:00, 10:00",
        "set right meanwhile,        60,  0, 11:00, 10:00",
        "set wrong meanwhile,         0, 60, 10:00, 10:00",
        "a minute on the way,         0,  1, 10:00, 09:59"
    })
    void what_was_written_counts_by_our_clock(String what, long before, long now, String theirs, String ours) {
        var clock = new PhoneClock(Optional.of(Duration.ofMinutes(before)), Duration.ofMinutes(now));
        assertThat(clock.ours(at(theirs), NOW)).isEqualTo(at(ours));
    }

    @Test
    void where_they_did_not_meet_before_what_counts_is_how_the_clock_stands_now() {
        var clock = new PhoneClock(Optional.empty(), Duration.ofMinutes(60));
        assertThat(clock.ours(at("11:00"), NOW)).isEqualTo(at("10:00"));
    }

    @Test
    void nothing_was_written_later_than_it_is() {
        var clock = new PhoneClock(Optional.of(Duration.ZERO), Duration.ZERO);
        assertThat(clock.ours(at("13:00"), NOW)).isEqualTo(NOW);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-12-01T" + time + ":00Z");
    }
}
