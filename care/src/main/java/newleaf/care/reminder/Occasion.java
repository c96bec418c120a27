package newleaf.care.reminder;

import java.time.Instant;
import java.time.LocalDate;

/// A reminder of one day.
///
/// @param day      the date by the clocks of where the person is
/// @param countsAs what a check-in at that time would count as: a late evening still belongs to the day before
/// @param at       when it is given, after quiet hours
public record Occasion(LocalDate day, LocalDate countsAs, Instant at) {
    @Override
    public String toString() {
        return "Occasion";
    }
}
