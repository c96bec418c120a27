package newleaf.web.account.secret;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Digests that need a key (HMAC-SHA-256), and bytes as text.
final class Signed {
    private static final String WITH = "HmacSHA256";

    private Signed() {}

    static byte[] by(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(WITH);
            mac.init(new SecretKeySpec(key, WITH));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
