package newleaf.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// A person who does not exist, each a case document beside this class and named for what is special.
/// Documents, not cases: this room stands below the one that reads them, so that every room may test with it.
public enum InventedPerson {
    NOTHING_KNOWN,
    ALL_KNOWN,
    MANY_DOORS,
    EMERGENCY_FOR_SOMEONE_ELSE,
    LONG_NAMES,
    STOPPED,
    PLAIN,
    BRIEF;

    /// The day on which their cases are read.
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    public static InventedPerson called(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no invented person " + label));
    }

    /// The name of the file, such as `all-known`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The document as it stands in the file.
    public String yaml() {
        try (InputStream in = InventedPerson.class.getResourceAsStream(label() + ".yaml")) {
            if (in == null) throw new IllegalStateException("there is no " + label() + ".yaml");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The same document with its answers apart, to be changed.
    public InventedCase answers() {
        return InventedCase.of(yaml());
    }

    /// Documents of people for whom no schedule may ever be written: the brief person with one thing for which someone
    /// must be seen first, by that thing; and one of whom nothing is known.
    public static Map<String, String> behindADoor() {
        return BehindADoor.documents();
    }
}
