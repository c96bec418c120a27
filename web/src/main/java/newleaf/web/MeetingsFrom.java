package newleaf.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a list of meetings comes from, in the Meeting Guide format.
public sealed interface MeetingsFrom {
    /// A file of this machine; read again when it changes.
    record File(Path path) implements MeetingsFrom {
        @Override
        public String toString() {
            return "File";
        }
    }

    /// Asked once a day, by TLS.
    record Address(URI uri) implements MeetingsFrom {
        @Override
        public String toString() {
            return "Address";
        }
    }

    /// Empty where it is neither.
    static Optional<MeetingsFrom> of(String text) {
        try {
            if (text.isBlank()) return Optional.empty();
            return text.contains("://") ? address(new URI(text)) : Optional.of(new File(Path.of(text)));
        } catch (URISyntaxException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// What stands in an address for a name or a password is said to everybody on the way to a log; none is taken.
    private static Optional<MeetingsFrom> address(URI uri) {
        boolean isPlain = "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null;
        return isPlain ? Optional.of(new Address(uri)) : Optional.empty();
    }
}
