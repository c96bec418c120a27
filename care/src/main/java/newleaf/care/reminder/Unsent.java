package newleaf.care.reminder;

import java.time.LocalDate;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;

/// The last of a reminder could not be sent, and was given up.
///
/// @param reminder  the first entry of the reminder
/// @param day       for which it was
/// @param hasEnded  whether no more are tried: there is nobody to send it to
public record Unsent(EntryId reminder, Channel by, LocalDate day, boolean hasEnded) {
    @Override
    public String toString() {
        return "Unsent";
    }
}
