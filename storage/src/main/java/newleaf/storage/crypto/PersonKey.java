package newleaf.storage.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import newleaf.care.PersonId;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Seals what belongs to one person. A seal is bound to its place: it does not open in another row, as
/// another kind, on another day or for another person.
public final class PersonKey {
    private final Aead cipher;
    private final PersonId person;

    PersonKey(Aead cipher, PersonId person) {
        this.cipher = cipher;
        this.person = person;
    }

    /// @param place  what the seal is bound to beside the person; anything without a line break
    public byte[] seal(byte[] plain, String... place) {
        return Ciphers.ours(() -> cipher.encrypt(plain, bound(place)));
    }

    /// @throws StoreProblem where it was changed, or stands elsewhere
    public byte[] open(byte[] sealed, String... place) {
        try {
            return cipher.decrypt(sealed, bound(place));
        } catch (GeneralSecurityException changed) {
            throw new StoreProblem(What.DAMAGED, changed);
        }
    }

    private byte[] bound(String... place) {
        return (person + "\n" + String.join("\n", place)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "PersonKey";
    }
}
