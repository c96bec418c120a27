package newleaf.care.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// The next time of a meeting, as it is to be shown.
///
/// @param time  empty where it is by appointment
public record Coming(Meeting meeting, Optional<Time> time) {
    /// When it is.
    ///
    /// @param zone  in which day and times are; empty where the list does not say
    /// @param from  for the order; where no zone is known, as if it were that of who reads
    public record Time(LocalDate day, LocalTime start, Optional<LocalTime> end, Optional<ZoneId> zone, Instant from) {}
}
