package newleaf.web.health;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newleaf.web.computing.Computing;

/// Whether reports can be made and the record answers. The record is asked once a second at most, however often
/// somebody wants to know, and is not waited for long.
final class Health {
    private static final Duration ONE_ANSWER = Duration.ofSeconds(1);

    private enum Asked {
        RECORD
    }

    private final Computing computing;
    private final Duration patience;
    private final AsyncLoadingCache<Asked, Boolean> record;

    Health(Computing computing, RecordAnswers record, Duration patience) {
        this.computing = computing;
        this.patience = patience;
        this.record = Caffeine.newBuilder()
                .expireAfterWrite(ONE_ANSWER)
                .executor(Thread::startVirtualThread)
                .buildAsync(_ -> record.now());
    }

    boolean isWell() throws InterruptedException {
        return computing.isOpen() && recordAnswers();
    }

    private boolean recordAnswers() throws InterruptedException {
        try {
            return record.get(Asked.RECORD).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }
}
