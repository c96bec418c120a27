package newleaf.storage.csv;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as a log writes it: 20:30, 8:30 pm, 8 p. m., or 01:30-06:00 where a night had it twice.
///
/// @param offset  where the log says which of two it was
record LogTime(LocalTime time, Optional<ZoneOffset> offset) {
    private static final Pattern HALVES =
            Pattern.compile("(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))?\\s*([ap])\\.?\\s*m\\.?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{3}))?)?([+-]\\d{2}:\\d{2})?");
    private static final int NOON = 12;

    static Optional<LogTime> of(String text) {
        String time = text.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher halves = HALVES.matcher(time);
            if (halves.matches()) return halfDay(halves);
            Matcher day = DAY.matcher(time);
            if (!day.matches()) return Optional.empty();
            LocalTime at = LocalTime.of(
                    number(day.group(1)), number(day.group(2)), number(day.group(3)), number(day.group(4)) * 1_000_000);
            return Optional.of(new LogTime(at, Optional.ofNullable(day.group(5)).map(ZoneOffset::of)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /// 12 am is midnight, 12 pm is noon.
    private static Optional<LogTime> halfDay(Matcher parts) {
        int hour = number(parts.group(1));
        if (hour < 1 || hour > NOON) return Optional.empty();
        int later = parts.group(4).equals("p") ? NOON : 0;
        LocalTime at = LocalTime.of(hour % NOON + later, number(parts.group(2)), number(parts.group(3)));
        return Optional.of(new LogTime(at, Optional.empty()));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
