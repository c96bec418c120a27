package newleaf.storage.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// The name of a backup's file: the instant at which it was made, and nothing else.
///
/// @param at  in whole milliseconds
public record BackupName(Instant at) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "'newleaf-'uuuu-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String END = ".age";

    public BackupName {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Empty where the file is none of ours.
    public static Optional<BackupName> of(String file) {
        if (!file.endsWith(END)) return Optional.empty();
        try {
            String instant = file.substring(0, file.length() - END.length());
            return Optional.of(new BackupName(Instant.from(FORM.parse(instant))))
                    .filter(name -> name.file().equals(file));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    public String file() {
        return FORM.format(at) + END;
    }
}
