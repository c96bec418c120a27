package newleaf.care.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reminder;
import newleaf.care.time.DayStart;
import newleaf.intake.Weekday;

/// When a reminder comes: once on each of its days, whatever the clocks do.
///
/// Clocks that are put forward over its time let it come when they land; put back over it, it comes the first time.
/// Within quiet hours it waits for their end. A date that a zone left out has none.
///
/// @param zone   where the person is
/// @param since  when the person said so: nothing comes for before
public record Rhythm(Reminder reminder, Optional<QuietHours> quiet, ZoneId zone, Instant since) {
    /// How late one may still come, after the program was down or the person went to another zone. Our judgement: a
    /// reminder of the evening still helps at midnight, and not the next morning.
    public static final Duration LATEST = Duration.ofHours(3);

    private static final int DAYS_BACK = 3;
    private static final int DAYS_ON = 10;

    /// The next that is to come. One that is due already and not too late comes now, or where it is quiet by now at the
    /// end of that, if this is not too late either.
    ///
    /// @param done  the last day that needs no more
    public Optional<Occasion> next(Optional<LocalDate> done, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.iterate(today.minusDays(DAYS_BACK), each -> each.plusDays(1))
                .limit(DAYS_BACK + DAYS_ON)
                .filter(day -> done.isEmpty() || day.isAfter(done.get()))
                .flatMap(day -> on(day).stream())
                .flatMap(each -> notBefore(each, now).stream())
                .findFirst();
    }

    private Optional<Occasion> notBefore(Occasion occasion, Instant now) {
        if (!occasion.at().isBefore(now)) return Optional.of(occasion);
        Instant late = afterQuiet(now);
        return Optional.of(new Occasion(occasion.day(), occasion.countsAs(), late))
                .filter(_ -> !late.isAfter(occasion.at().plus(LATEST)));
    }

    /// The one of a date; empty where it has none.
    public Optional<Occasion> on(LocalDate day) {
        if (!isOf(day)) return Optional.empty();
        return instant(day, reminder.at())
                .filter(own -> !own.isBefore(since))
                .map(own -> new Occasion(day, DayStart.USUAL.dayOf(own, zone), afterQuiet(own)));
    }

    private boolean isOf(LocalDate day) {
        return Stream.of(Weekday.values())
                .filter(each -> each.day() == day.getDayOfWeek())
                .anyMatch(reminder::isOn);
    }

    private Instant afterQuiet(Instant own) {
        LocalDateTime local = own.atZone(zone).toLocalDateTime();
        return quiet.filter(hours -> hours.isQuiet(local.toLocalTime()))
                .flatMap(hours -> firstAt(hours.until(), local))
                .orElse(own);
    }

    private Optional<Instant> firstAt(LocalTime until, LocalDateTime from) {
        LocalDate day = from.toLocalDate();
        LocalDate end = until.isAfter(from.toLocalTime()) ? day : day.plusDays(1);
        return instant(end, until).or(() -> instant(end.plusDays(1), until));
    }

    private Optional<Instant> instant(LocalDate day, LocalTime time) {
        LocalDateTime local = day.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null || change.isOverlap()) {
            return Optional.of(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
        }
        return isLeftOut(day, change) ? Optional.empty() : Optional.of(change.getInstant());
    }

    private static boolean isLeftOut(LocalDate day, ZoneOffsetTransition change) {
        return !change.getDateTimeBefore().isAfter(day.atStartOfDay())
                && !change.getDateTimeAfter().isBefore(day.plusDays(1).atStartOfDay());
    }

    @Override
    public String toString() {
        return "Rhythm";
    }
}
