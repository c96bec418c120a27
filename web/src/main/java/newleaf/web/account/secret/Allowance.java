package newleaf.web.account.secret;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/// So many tries in so long a time for each of many. They come back one by one.
final class Allowance {
    private static final int MOST_KEPT = 100_000;

    private final LoadingCache<Object, Bucket> buckets;

    /// @param nanos  of a clock that nobody can set back
    Allowance(int tries, Duration within, LongSupplier nanos) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(within)
                .ticker(nanos::getAsLong)
                .scheduler(Scheduler.systemScheduler())
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, within))
                        .withCustomTimePrecision(meter(nanos))
                        .build());
    }

    boolean take(Object whose) {
        return buckets.get(whose).tryConsume(1);
    }

    void giveBack(Object whose) {
        buckets.get(whose).addTokens(1);
    }

    private static TimeMeter meter(LongSupplier nanos) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.getAsLong();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
