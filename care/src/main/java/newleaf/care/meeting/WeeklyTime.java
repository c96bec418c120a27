package newleaf.care.meeting;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// On which days of each week, and when.
///
/// @param end  empty where the list does not say; one before the beginning is of the next day
public record WeeklyTime(Set<DayOfWeek> days, LocalTime start, Optional<LocalTime> end) {
    public WeeklyTime {
        days = Set.copyOf(days);
        if (days.isEmpty()) throw new IllegalArgumentException("a weekly meeting has a day");
    }
}
