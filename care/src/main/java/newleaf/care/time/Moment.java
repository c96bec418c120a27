package newleaf.care.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When something was. The day is decided once, by the zone and the day's start of then: neither a journey
/// nor a changed setting moves what was written.
///
/// @param at    to the millisecond, by the clock of whoever wrote it
/// @param zone  where they were
/// @param day   what it counts as; the person may say that it belongs to the day before or after
public record Moment(Instant at, ZoneId zone, LocalDate day) {
    public Moment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        long away = ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), day);
        if (away < -2 || away > 2) throw new IllegalArgumentException("the day is near its instant");
    }

    public static Moment of(Instant at, ZoneId zone, DayStart start) {
        return new Moment(at, zone, start.dayOf(at, zone));
    }

    /// Counted as another day: "this was yesterday".
    public Moment countedAs(LocalDate other) {
        return new Moment(at, zone, other);
    }

    @Override
    public String toString() {
        return "Moment";
    }
}
