package newleaf.care.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;

/// One reminder of one day that is to be sent now. Where it goes and what it says stand in the record.
///
/// @param reminder  the first entry of the reminder, by which it is amended
/// @param day       the date for which it is, by the clocks of where the person is
/// @param at        when it was to be sent
public record Due(PersonId person, EntryId reminder, Channel by, LocalDate day, Instant at) {
    private static final int BYTES = 18;

    /// Names this reminder of this day, the same however often it is sent: whoever gets the name twice shows one. It
    /// has 24 letters, digits, `-` and `_`, and tells nothing.
    public String name() {
        try {
            String all = String.join("\n", "newleaf reminder", reminder.toString(), by.label(), day.toString());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "Due";
    }
}
