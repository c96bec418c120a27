package newleaf.web.reminder.mail;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import newleaf.care.PersonId;

/// How often a mail may ask whether an address is somebody's: so that nobody floods a stranger with ours.
final class AskedAddresses {
    static final int BY_A_PERSON = 5;
    static final int OF_A_MAILBOX = 3;
    static final int OF_ALL = 500;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_KEPT = 100_000;
    private static final String EVERYBODY = "all";

    private final LoadingCache<Object, Bucket> people;
    private final LoadingCache<Object, Bucket> mailboxes;
    private final LoadingCache<Object, Bucket> all;

    AskedAddresses(Clock clock) {
        this.people = buckets(BY_A_PERSON, clock);
        this.mailboxes = buckets(OF_A_MAILBOX, clock);
        this.all = buckets(OF_ALL, clock);
    }

    private static LoadingCache<Object, Bucket> buckets(int times, Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(A_DAY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(times).refillIntervally(times, A_DAY))
                        .withCustomTimePrecision(meter(clock))
                        .build());
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /// Counted also where it is refused by another limit: who asks too often waits longer.
    boolean mayBeAsked(PersonId person, MailAddress address) {
        return people.get(person).tryConsume(1)
                && mailboxes.get(address.mailbox()).tryConsume(1)
                && all.get(EVERYBODY).tryConsume(1);
    }
}
