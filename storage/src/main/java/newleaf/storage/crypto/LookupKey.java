package newleaf.storage.crypto;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes of what an account is found by a digest, which tells nobody without this key what it was made of.
public final class LookupKey {
    static final int SIZE = 32;
    private static final String WAY = "HmacSHA256";

    private final SecretKeySpec key;

    LookupKey(byte[] key) {
        this.key = new SecretKeySpec(key, WAY);
    }

    /// @param what  for example `words:` and the words
    public String digest(String what) {
        return Ciphers.ours(() -> {
            Mac mac = Mac.getInstance(WAY);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        });
    }

    /// Another key, for one purpose.
    public byte[] keyFor(String purpose) {
        return HexFormat.of().parseHex(digest("key for " + purpose));
    }

    @Override
    public String toString() {
        return "LookupKey";
    }
}
