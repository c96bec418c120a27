package newleaf.web.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/// Links that open the record on somebody's own machine. Each works once, for five minutes, and is in memory only.
public final class Links {
    private static final Duration OPENS = Duration.ofMinutes(5);
    private static final int BYTES = 24;

    private final SecureRandom chance = new SecureRandom();
    private final Cache<String, Boolean> open;

    public Links(Clock clock) {
        this.open = Caffeine.newBuilder()
                .expireAfterWrite(OPENS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    public String made() {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(token, true);
        return token;
    }

    /// Whether it opens; it opens nothing any more afterwards.
    public boolean take(String token) {
        return open.asMap().remove(token) != null;
    }
}
