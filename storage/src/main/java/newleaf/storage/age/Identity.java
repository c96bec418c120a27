package newleaf.storage.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A secret age key: opens what is sealed to its public half. Nothing of it is ever written or told.
public final class Identity {
    private static final int LENGTH = 74;

    private final RecipientStanzaReader reader;

    private Identity(RecipientStanzaReader reader) {
        this.reader = reader;
    }

    /// Empty where it is no such key.
    public static Optional<Identity> of(String text) {
        String key = text.strip().toUpperCase(Locale.ROOT);
        if (key.length() != LENGTH) return Optional.empty();
        try {
            return Optional.of(new Identity(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key)));
        } catch (GeneralSecurityException | RuntimeException notOne) {
            return Optional.empty();
        }
    }

    /// The keys of a file as `age-keygen` writes it: one a line, lines that begin with `#` are remarks.
    /// Empty where a line is neither, or where there is no key.
    public static Optional<List<Identity>> ofFile(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        List<Identity> keys = lines.stream().flatMap(line -> of(line).stream()).toList();
        return keys.isEmpty() || keys.size() < lines.size() ? Optional.empty() : Optional.of(keys);
    }

    RecipientStanzaReader reader() {
        return reader;
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
