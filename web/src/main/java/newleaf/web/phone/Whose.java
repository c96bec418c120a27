package newleaf.web.phone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newleaf.care.PersonId;
import newleaf.care.safe.Safe;

/// By what a phone tells whose its letters and its copy are: always the same for a person, and telling nobody else who
/// they are.
final class Whose {
    private static final String WAY = "HmacSHA256";
    private static final String PURPOSE = "whose a phone's things are";
    private static final int BYTES = 16;

    private final Safe safe;

    Whose(Safe safe) {
        this.safe = safe;
    }

    /// Empty where the record is not open.
    Optional<String> name(PersonId person) {
        return safe.inside().map(inside -> digest(inside.keyFor(PURPOSE), person));
    }

    private static String digest(byte[] key, PersonId person) {
        try {
            Mac mac = Mac.getInstance(WAY);
            mac.init(new SecretKeySpec(key, WAY));
            byte[] whole = mac.doFinal(person.toString().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC is missing", impossible);
        }
    }

    @Override
    public String toString() {
        return "Whose";
    }
}
