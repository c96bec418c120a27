package newleaf.storage.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A key made of a passphrase, slowly on purpose (Argon2id, RFC 9106), that seals the master key. It is kept in memory
/// while the record is open, so that another master key can be sealed without asking.
final class PassphraseLock {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final LockedDocument.Cost cost;
    private final byte[] salt;
    private final SecretKeySpec key;

    private PassphraseLock(LockedDocument.Cost cost, byte[] salt, SecretKeySpec key) {
        this.cost = cost;
        this.salt = salt;
        this.key = key;
    }

    static PassphraseLock fresh(String passphrase, LockedDocument.Cost cost) {
        if (passphrase.isEmpty()) throw new IllegalArgumentException("a passphrase says something");
        return of(passphrase, cost, random(LockedDocument.SALT));
    }

    /// The one that a file was sealed with, if the passphrase is.
    static PassphraseLock of(String passphrase, LockedDocument locked) {
        return of(passphrase, locked.cost(), locked.salt());
    }

    private static PassphraseLock of(String passphrase, LockedDocument.Cost cost, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] typed = Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        byte[] derived = new byte[KEY];
        generator.generateBytes(typed, derived);
        Arrays.fill(typed, (byte) 0);
        return new PassphraseLock(cost, salt, new SecretKeySpec(derived, "AES"));
    }

    LockedDocument seal(String plain) {
        byte[] nonce = random(NONCE);
        return Ciphers.ours(() -> {
            byte[] text = plain.getBytes(StandardCharsets.UTF_8);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text);
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return new LockedDocument(cost, salt, both);
        });
    }

    /// Empty where another passphrase sealed it, or it was changed.
    Optional<String> open(LockedDocument locked) {
        byte[] both = locked.sealed();
        if (both.length < NONCE) return Optional.empty();
        try {
            byte[] nonce = Arrays.copyOf(both, NONCE);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(both, NONCE, both.length - NONCE);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException doesNotFit) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(LockedDocument.SCHEMA.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "PassphraseLock";
    }
}
