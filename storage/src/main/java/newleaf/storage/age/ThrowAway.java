package newleaf.storage.age;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;

/// A pair of keys that lives in memory only: whoever has just sealed something opens it again to see that
/// it was written well.
public record ThrowAway(Recipient recipient, Identity identity) {
    public static ThrowAway fresh() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new ThrowAway(
                    new Recipient(text(pair.getPublic())),
                    Identity.of(text(pair.getPrivate())).orElseThrow());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String text(Key key) {
        return new String(key.getEncoded(), StandardCharsets.US_ASCII);
    }
}
