package newleaf.care.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/// The time at which a person's day begins: whoever is awake at 3 a.m. is still in the day before.
///
/// A day begins at the first instant at which the clocks of the zone show this time on its date. Clocks
/// that are put forward over it let the day begin when they land; put back over it they do not begin the
/// day twice. A date that a zone left out has no instant of its own.
public record DayStart(LocalTime at) {
    public static final DayStart USUAL = new DayStart(LocalTime.of(4, 0));

    public LocalDate dayOf(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        while (instant.isBefore(beginning(day, zone))) day = day.minusDays(1);
        return day;
    }

    /// The first instant of a day; of a date that the zone left out, that of the next one.
    public Instant beginning(LocalDate day, ZoneId zone) {
        LocalDateTime local = day.atTime(at);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null || change.isOverlap()) {
            return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        }
        boolean isLeftOut = change.getDateTimeAfter().toLocalDate().isAfter(day);
        return isLeftOut ? beginning(day.plusDays(1), zone) : change.getInstant();
    }
}
