package newleaf.web.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far the clock of a phone is ahead of ours, before something was written on it and when that arrives. A phone
/// whose clock is an hour wrong still writes on the right day.
///
/// @param before  when phone and server last met before the writing; empty where that was not noted
/// @param now     when it arrives
record PhoneClock(Optional<Duration> before, Duration now) {
    /// As much goes by on the way of a message.
    private static final Duration SAME = Duration.ofMinutes(2);

    /// When something was written, by our clock: never later than it is.
    Instant ours(Instant theirs, Instant itIs) {
        Instant ours = theirs.minus(ahead());
        return ours.isAfter(itIs) ? itIs : ours;
    }

    /// Where it was set meanwhile, what counts is how it stood before the writing.
    private Duration ahead() {
        return before.filter(each -> each.minus(now).abs().compareTo(SAME) > 0).orElse(now);
    }
}
