package newleaf.web.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import newleaf.care.PersonId;

/// Files that were looked into and not yet brought in, one for each person, sealed for fifteen minutes. In memory only.
/// Where it is full nobody's file makes room for another.
public final class Cloakroom {
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Marks seal = Marks.fresh();
    private final SecureRandom chance = new SecureRandom();
    private final Cache<PersonId, Hung> kept;

    Cloakroom(Clock clock) {
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(Stash.KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .build();
    }

    private record Hung(String ticket, SealedBytes sealed) {
        @Override
        public String toString() {
            return "Hung";
        }
    }

    /// In place of any before of this person.
    ///
    /// @return  the ticket that fetches it; empty where there is no room
    public synchronized Optional<String> hang(PersonId owner, byte[] file) {
        kept.invalidate(owner);
        kept.cleanUp();
        long there = kept.asMap().values().stream()
                .mapToLong(each -> each.sealed().length())
                .sum();
        if (there + file.length > MOST_BYTES) return Optional.empty();
        var random = new byte[16];
        chance.nextBytes(random);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        kept.put(owner, new Hung(ticket, new SealedBytes(seal.seal(file))));
        return Optional.of(ticket);
    }

    /// For its owner alone, and once; empty where another one hangs there by now.
    public synchronized Optional<byte[]> fetch(PersonId whoever, String ticket) {
        Optional<Hung> found = Optional.ofNullable(kept.getIfPresent(whoever))
                .filter(hung -> hung.ticket().equals(ticket));
        found.ifPresent(_ -> kept.invalidate(whoever));
        return found.map(hung -> opened(hung.sealed().bytes()));
    }

    public void drop(PersonId owner) {
        kept.invalidate(owner);
    }

    private byte[] opened(byte[] sealed) {
        try {
            return seal.open(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("what hangs here cannot be read", impossible);
        }
    }
}
