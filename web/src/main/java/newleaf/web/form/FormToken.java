package newleaf.web.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A random value that lives in a session and stands in each of its forms. A form without it is stale or forged.
public record FormToken(String value) {
    public static final String FIELD = "form-token";

    /// Stands in forms that come before a session.
    public static final FormToken NONE = new FormToken("");

    private static final int BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    public static FormToken random() {
        byte[] random = new byte[BYTES];
        CHANCE.nextBytes(random);
        return new FormToken(HexFormat.of().formatHex(random));
    }

    /// Whether this is what was sent; how long the answer takes does not tell how much of it is right.
    public boolean is(String sent) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FormToken";
    }
}
