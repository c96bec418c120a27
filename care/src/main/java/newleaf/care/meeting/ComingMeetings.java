package newleaf.care.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which meetings are next for somebody in a zone. Those online stand in that zone; those at a place in the zone of the
/// place. In the night in which clocks go forward, a time that is missing is as much later as they go; in the
/// night in which they go back, a time that comes twice is the first of the two.
///
/// @param zone  of who reads
public record ComingMeetings(Instant now, ZoneId zone) {
    private static final int DAYS = 7;
    /// Where no end is said: as the format has it.
    private static final Duration USUAL = Duration.ofHours(1);
    private static final Comparator<Coming> ORDER = Comparator.comparing(
                    (Coming coming) -> coming.time().map(Coming.Time::from).orElse(Instant.MAX))
            .thenComparing(coming -> coming.meeting().name())
            .thenComparing(coming -> coming.meeting().slug());

    /// The days that are looked at, today first.
    public List<LocalDate> days() {
        return today().datesUntil(today().plusDays(DAYS)).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// In their order; those by appointment last. What is over is not there, what goes on is.
    ///
    /// @param isFromAfar  whether meetings that are both are looked for online
    public List<Coming> of(Stream<Meeting> meetings, boolean isFromAfar) {
        return meetings.filter(each -> each.attendance() != Attendance.INACTIVE)
                .flatMap(each -> times(each, isFromAfar))
                .sorted(ORDER)
                .toList();
    }

    private Stream<Coming> times(Meeting meeting, boolean isFromAfar) {
        if (meeting.times().isEmpty()) return Stream.of(new Coming(meeting, Optional.empty()));
        WeeklyTime weekly = meeting.times().get();
        boolean isTurned =
                meeting.attendance() == Attendance.ONLINE || (meeting.attendance() == Attendance.HYBRID && isFromAfar);
        ZoneId there = meeting.zone().orElse(zone);
        LocalDate first = LocalDate.ofInstant(now, there).minusDays(1);
        return first.datesUntil(first.plusDays(DAYS + 3))
                .filter(day -> weekly.days().contains(day.getDayOfWeek()))
                .flatMap(day -> meeting.zone().isPresent()
                        ? known(weekly, day.atTime(weekly.start()).atZone(there), isTurned)
                        : unknown(weekly, day))
                .map(time -> new Coming(meeting, Optional.of(time)));
    }

    private Stream<Coming.Time> known(WeeklyTime weekly, ZonedDateTime start, boolean isTurned) {
        ZonedDateTime end = end(weekly, start);
        Instant until = today().plusDays(DAYS).atStartOfDay(zone).toInstant();
        boolean isNear = end.toInstant().isAfter(now) && start.toInstant().isBefore(until);
        if (!isNear) return Stream.empty();
        ZoneId shown = isTurned ? zone : start.getZone();
        Optional<LocalTime> shownEnd =
                weekly.end().map(_ -> end.withZoneSameInstant(shown).toLocalTime());
        ZonedDateTime from = start.withZoneSameInstant(shown);
        return Stream.of(new Coming.Time(
                from.toLocalDate(), from.toLocalTime(), shownEnd, Optional.of(shown), start.toInstant()));
    }

    private static ZonedDateTime end(WeeklyTime weekly, ZonedDateTime start) {
        if (weekly.end().isEmpty()) return start.plus(USUAL);
        LocalTime said = weekly.end().get();
        LocalDateTime sameDay = start.toLocalDate().atTime(said);
        LocalDateTime end = said.isAfter(weekly.start()) ? sameDay : sameDay.plusDays(1);
        ZonedDateTime there = end.atZone(start.getZone());
        return there.isAfter(start) ? there : start.plus(USUAL);
    }

    /// The whole of its day: nobody knows when it is over.
    private Stream<Coming.Time> unknown(WeeklyTime weekly, LocalDate day) {
        if (!days().contains(day)) return Stream.empty();
        Instant from = day.atTime(weekly.start()).atZone(zone).toInstant();
        return Stream.of(new Coming.Time(day, weekly.start(), weekly.end(), Optional.empty(), from));
    }
}
