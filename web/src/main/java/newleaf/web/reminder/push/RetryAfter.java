package newleaf.web.reminder.push;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long a service wants to be left alone: seconds, or a date (RFC 9110, 10.2.3); never longer than an hour.
final class RetryAfter {
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    static Optional<Instant> of(String text, Instant now) {
        return read(text.strip(), now).map(until -> until.isAfter(now.plus(MOST)) ? now.plus(MOST) : until);
    }

    private static Optional<Instant> read(String text, Instant now) {
        if (text.matches("\\d{1,9}")) return Optional.of(now.plusSeconds(Long.parseLong(text)));
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
