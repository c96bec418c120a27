package newleaf.storage.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import newleaf.care.safe.Letters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/// Letters to a record. The key pair is derived from a key of the record (RFC 9180, 7.1.3), so it is nowhere kept.
public final class SealedLetters implements Letters {
    public static final String PURPOSE = "letters";
    private static final String APPLICATION = "newleaf/letter/1";
    private static final int POINT = 65;

    private final AsymmetricCipherKeyPair keys;

    /// @param own  32 bytes that only this record has
    public SealedLetters(byte[] own) {
        this.keys = hpke().deriveKeyPair(own);
    }

    /// One a call: it holds what it works on.
    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    @Override
    public byte[] publicKey() {
        return hpke().serializePublicKey(keys.getPublic());
    }

    @Override
    public Optional<byte[]> open(byte[] letter, byte[] about) {
        if (letter.length <= POINT) return Optional.empty();
        byte[] sender = Arrays.copyOf(letter, POINT);
        byte[] sealed = Arrays.copyOfRange(letter, POINT, letter.length);
        try {
            byte[] application = APPLICATION.getBytes(StandardCharsets.US_ASCII);
            return Optional.of(hpke().open(sender, keys, application, about, sealed, null, null, null));
        } catch (InvalidCipherTextException | IllegalArgumentException notForUs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "SealedLetters";
    }
}
