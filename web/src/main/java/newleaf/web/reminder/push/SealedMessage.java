package newleaf.web.reminder.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A message that only one browser can open: `aes128gcm` (RFC 8188) in one record, its key agreed on as RFC 8291 says.
final class SealedMessage {
    static final int SALT = 16;
    private static final int RECORD = 4096;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int SHARED = 32;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private SealedMessage() {}

    static byte[] of(byte[] plain, Subscription to, SecureRandom chance) throws GeneralSecurityException {
        var salt = new byte[SALT];
        chance.nextBytes(salt);
        return of(plain, to.key(), to.secret(), Pair.fresh(chance), salt);
    }

    /// @param own  made for this message alone
    static byte[] of(byte[] plain, ECPublicKey theirs, byte[] secret, Pair own, byte[] salt)
            throws GeneralSecurityException {
        byte[] ours = Curve.bytes(own.open());
        byte[] context = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), Curve.bytes(theirs), ours);
        byte[] shared = derived(secret, Curve.agreed(own.secret(), theirs), context, SHARED);
        byte[] key = derived(salt, shared, named("aes128gcm"), KEY);
        byte[] nonce = derived(salt, shared, named("nonce"), NONCE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] sealed = cipher.doFinal(joined(plain, new byte[] {LAST_RECORD}));
        byte[] length = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
        return joined(salt, length, new byte[] {(byte) ours.length}, ours, sealed);
    }

    private static byte[] named(String what) {
        return ("Content-Encoding: " + what + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] derived(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        KDF hkdf = KDF.getInstance("HKDF-SHA256");
        SecretKey key = hkdf.deriveKey(
                "Generic",
                HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(secret).thenExpand(info, length));
        return key.getEncoded();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
