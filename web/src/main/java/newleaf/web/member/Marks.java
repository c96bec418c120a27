package newleaf.web.member;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import newleaf.care.PersonId;

/// Whose a form is, sealed into its token: so it can be told once the session it belongs to is over, and by us alone.
public final class Marks {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int UUID_BYTES = 16;
    private static final char BEFORE = '.';

    private final SecureRandom chance = new SecureRandom();
    private final Supplier<Optional<byte[]>> key;
    private final byte[] own = new byte[32];

    /// @param key  32 bytes of the record, where it is open; else marks are under a key that ends with this program
    public Marks(Supplier<Optional<byte[]>> key) {
        this.key = key;
        chance.nextBytes(own);
    }

    /// With a key that ends with this program.
    static Marks fresh() {
        return new Marks(Optional::empty);
    }

    /// A token of this person's forms.
    public String marked(String token, PersonId person) {
        UUID id = person.value();
        byte[] plain = ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return token + BEFORE + Base64.getUrlEncoder().withoutPadding().encodeToString(seal(plain));
    }

    /// Empty where it carries none of our marks.
    public Optional<PersonId> owner(String token) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf(BEFORE) + 1));
            ByteBuffer plain = ByteBuffer.wrap(open(sealed));
            return Optional.of(new PersonId(new UUID(plain.getLong(), plain.getLong())));
        } catch (GeneralSecurityException | RuntimeException _) {
            return Optional.empty();
        }
    }

    byte[] seal(byte[] plain) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is missing", impossible);
        }
    }

    byte[] open(byte[] sealed) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.get().orElse(own), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
