package newleaf.web.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import newleaf.web.network.Network;

/// How many people may begin from one address: enough for a clinic behind one router, too few to fill the house.
public final class Arrivals {
    static final int AT_ONCE = 600;
    private static final Duration ONE_MORE = Duration.ofSeconds(2);
    private static final int MOST_ADDRESSES = 100_000;

    private final LoadingCache<Network, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(ONE_MORE.multipliedBy(AT_ONCE))
            .scheduler(Scheduler.systemScheduler())
            .build(_ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, ONE_MORE))
                    .withNanosecondPrecision() // of a clock that nobody can set back
                    .build());

    boolean mayBegin(String address) {
        return buckets.get(Network.of(address)).tryConsume(1);
    }
}
