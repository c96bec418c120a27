package newleaf.web.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Knows a browser again that signed in to an account before, by the cookie `newleaf-known`: chance, a dot and a digest
/// of it and the account under the server's key. Nobody can make one for another account, and it tells nothing of
/// anyone.
public final class KnownBrowser {
    public static final String COOKIE = "newleaf-known";

    private static final int SHORTEST_KEY = 32;
    private static final int ID_BYTES = 16;
    private static final int ID_LENGTH = 22;
    private static final int LENGTH = ID_LENGTH + 1 + 43;

    private final byte[] key;

    /// @param key  of the server, at least 32 bytes
    public KnownBrowser(byte[] key) {
        if (key.length < SHORTEST_KEY) throw new IllegalArgumentException("a key of 32 bytes");
        this.key = key.clone();
    }

    /// The value of a new cookie.
    ///
    /// @param chance  one that cannot be foreseen
    public String made(String account, RandomGenerator chance) {
        byte[] id = new byte[ID_BYTES];
        chance.nextBytes(id);
        return signed(Signed.text(id), account);
    }

    /// Which browser this is, where its cookie was made here for this account.
    public Optional<String> id(String cookie, String account) {
        if (cookie.length() != LENGTH) return Optional.empty();
        String id = cookie.substring(0, ID_LENGTH);
        return MessageDigest.isEqual(bytes(cookie), bytes(signed(id, account))) ? Optional.of(id) : Optional.empty();
    }

    /// The length of the chance never changes, so no two pairs of it and an account are the same text.
    private String signed(String id, String account) {
        return id + "." + Signed.text(Signed.by(key, bytes(COOKIE + " " + id + " " + account)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "KnownBrowser";
    }
}
