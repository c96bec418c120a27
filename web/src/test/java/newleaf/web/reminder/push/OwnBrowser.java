package newleaf.web.reminder.push;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser that opens what is sealed for it: written from RFC 8188 and 8291 apart from what seals, with HMAC alone.
public final class OwnBrowser {
    private final KeyPair keys;
    private final byte[] secret = new byte[16];

    public OwnBrowser() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(secret);
    }

    public String key() {
        return Letters.of(Curve.bytes((ECPublicKey) keys.getPublic()));
    }

    public String secret() {
        return Letters.of(secret);
    }

    public String opened(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(body, 16);
        byte[] theirs = Arrays.copyOfRange(body, 21, 86);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init((ECPrivateKey) keys.getPrivate());
        agreement.doPhase(Curve.point(theirs), true);
        byte[] context = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), Letters.read(key()), theirs);
        byte[] shared = expanded(hmac(secret, agreement.generateSecret()), context, 32);
        byte[] seed = hmac(salt, shared);
        byte[] key = expanded(seed, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = expanded(seed, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] plain = cipher.doFinal(body, 86, body.length - 86);
        if (plain[plain.length - 1] != 2) throw new GeneralSecurityException("not the last record");
        return new String(plain, 0, plain.length - 1, StandardCharsets.US_ASCII);
    }

    /// Whether a token is signed by who has the public key beside it.
    public static boolean isSigned(String token, String key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.point(Letters.read(key)));
        int end = token.lastIndexOf('.');
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Letters.read(token.substring(end + 1)));
    }

    private static byte[] expanded(byte[] key, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(key, joined(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] what) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(what);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
