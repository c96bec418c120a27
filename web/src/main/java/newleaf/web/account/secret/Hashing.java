package newleaf.web.account.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes passphrases with Argon2id (19 MiB, two rounds, one lane: what OWASP names) and compares them. It costs the
/// same
/// whether there is a hash or none, so the time does not tell whether an account exists.
public final class Hashing implements AutoCloseable {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;

    private final PasswordEncoder encoder;
    private final HashingPool pool;
    private final String ofNobody;

    public Hashing() {
        this(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS),
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    Hashing(PasswordEncoder encoder, int threads) {
        this.encoder = encoder;
        this.pool = new HashingPool(threads);
        this.ofNobody = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + ROUNDS + ",p=" + LANES + "$" + drawn(SALT_BYTES) + "$"
                + drawn(HASH_BYTES);
    }

    private static String drawn(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Whether a passphrase is the one that was hashed; never where there is no hash.
    ///
    /// @param isKnown  whether this browser has signed in to this account before
    /// @param from     the address it comes from
    public Turn<Boolean> matches(String passphrase, Optional<String> hash, boolean isKnown, String from) {
        if (Passphrases.isTooLong(passphrase)) return pool.take(() -> false, isKnown, from);
        return pool.take(
                () -> {
                    boolean isIt = encoder.matches(Passphrases.hashed(passphrase), hash.orElse(ofNobody));
                    return isIt && hash.isPresent();
                },
                isKnown,
                from);
    }

    /// The hash of a new passphrase, with its salt and its cost.
    public Turn<String> hash(String passphrase, boolean isKnown, String from) {
        if (Passphrases.isTooLong(passphrase)) throw new IllegalArgumentException("a passphrase that was not judged");
        return pool.take(() -> encoded(passphrase), isKnown, from);
    }

    private String encoded(String passphrase) {
        String hash = encoder.encode(Passphrases.hashed(passphrase));
        if (hash == null) throw new IllegalStateException("no hash");
        return hash;
    }

    @Override
    public void close() {
        pool.close();
    }

    @Override
    public String toString() {
        return "Hashing";
    }
}
