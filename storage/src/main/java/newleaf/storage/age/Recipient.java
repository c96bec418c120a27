package newleaf.storage.age;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;

/// A public age key: whoever has the secret half opens what is sealed to it.
///
/// @param key  `age1` and 58 letters and digits
public record Recipient(String key) {
    private static final int LENGTH = 62;

    public Recipient {
        writer(key);
    }

    /// Empty where it is no such key; a secret key is none either.
    public static Optional<Recipient> of(String text) {
        try {
            return Optional.of(new Recipient(text.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    RecipientStanzaWriter writer() {
        return writer(key);
    }

    private static RecipientStanzaWriter writer(String key) {
        if (key.length() != LENGTH) throw new IllegalArgumentException("a public age key has 62 characters");
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
        } catch (GeneralSecurityException | RuntimeException notOne) {
            throw new IllegalArgumentException("this is no public age key", notOne);
        }
    }
}
