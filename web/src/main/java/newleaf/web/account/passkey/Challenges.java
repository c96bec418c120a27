package newleaf.web.account.passkey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a passkey has to sign: chance and the time until which it may, under a key of ours. Nothing is kept for who
/// only
/// asks; what was signed once is not taken again.
final class Challenges {
    private static final Duration OPEN = Duration.ofMinutes(5);
    private static final String DIGEST = "HmacSHA256";
    private static final int CHANCE = 16;
    private static final int BODY = CHANCE + Long.BYTES;

    private final SecureRandom chance = new SecureRandom();
    private final SecretKeySpec key;
    private final Clock clock;
    private final Cache<ByteBuffer, Boolean> used;

    Challenges(Clock clock) {
        this.clock = clock;
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, DIGEST);
        this.used = Caffeine.newBuilder()
                .expireAfterWrite(OPEN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// What the signature is for.
    enum Purpose {
        MAKE((byte) 0),
        USE((byte) 1);

        private final byte mark;

        Purpose(byte mark) {
            this.mark = mark;
        }
    }

    byte[] made(Purpose purpose) {
        var random = new byte[CHANCE];
        chance.nextBytes(random);
        byte[] body = ByteBuffer.allocate(BODY)
                .put(random)
                .putLong(clock.instant().plus(OPEN).toEpochMilli())
                .array();
        byte[] digest = digest(purpose, body);
        return ByteBuffer.allocate(BODY + digest.length).put(body).put(digest).array();
    }

    /// Whether it is one of ours for this, in time, and comes for the first time.
    boolean take(Purpose purpose, byte[] challenge) {
        if (challenge.length <= BODY) return false;
        byte[] body = Arrays.copyOf(challenge, BODY);
        byte[] digest = Arrays.copyOfRange(challenge, BODY, challenge.length);
        boolean isOurs = MessageDigest.isEqual(digest, digest(purpose, body));
        boolean isInTime = ByteBuffer.wrap(body).getLong(CHANCE) > clock.millis();
        return isOurs && isInTime && used.asMap().putIfAbsent(ByteBuffer.wrap(challenge), true) == null;
    }

    private byte[] digest(Purpose purpose, byte[] body) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            mac.update(purpose.mark);
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a digest is missing", impossible);
        }
    }
}
