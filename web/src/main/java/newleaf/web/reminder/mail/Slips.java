package newleaf.web.reminder.mail;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import newleaf.care.EntryId;
import newleaf.care.PersonId;

/// What stands in the links of mails: whose address is meant and for what, sealed, so that we alone can read it.
final class Slips {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PLAIN = 1 + 4 * Long.BYTES + Long.BYTES;
    private static final int SEALED = NONCE + PLAIN + TAG_BITS / 8;

    private final SecretKeySpec key;
    private final SecureRandom chance;

    /// @param key  32 bytes of the record
    Slips(byte[] key, SecureRandom chance) {
        this.key = new SecretKeySpec(key, "AES");
        this.chance = chance;
    }

    /// What a link is for.
    enum For {
        STOP('s'),
        CONFIRM('c');

        private final char sign;

        For(char sign) {
            this.sign = sign;
        }

        private byte sign() {
            return (byte) sign;
        }
    }

    /// @param until  when it ends
    record Slip(For what, PersonId person, EntryId address, Instant until) {
        @Override
        public String toString() {
            return "Slip";
        }
    }

    String sealed(Slip slip) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        byte[] plain = ByteBuffer.allocate(PLAIN)
                .put(slip.what().sign())
                .putLong(slip.person().value().getMostSignificantBits())
                .putLong(slip.person().value().getLeastSignificantBits())
                .putLong(slip.address().value().getMostSignificantBits())
                .putLong(slip.address().value().getLeastSignificantBits())
                .putLong(slip.until().getEpochSecond())
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] all = ByteBuffer.allocate(SEALED).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is missing", impossible);
        }
    }

    /// Empty where it is none of ours, is for something else, or has ended.
    Optional<Slip> opened(String token, For what, Instant now) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(token);
            if (all.length != SEALED) return Optional.empty();
            byte[] nonce = Arrays.copyOf(all, NONCE);
            ByteBuffer plain =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(all, NONCE, SEALED - NONCE));
            if (plain.get() != what.sign()) return Optional.empty();
            return Optional.of(read(what, plain)).filter(slip -> now.isBefore(slip.until()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Slip read(For what, ByteBuffer plain) {
        PersonId person = new PersonId(new UUID(plain.getLong(), plain.getLong()));
        EntryId address = new EntryId(new UUID(plain.getLong(), plain.getLong()));
        return new Slip(what, person, address, Instant.ofEpochSecond(plain.getLong()));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    @Override
    public String toString() {
        return "Slips";
    }
}
