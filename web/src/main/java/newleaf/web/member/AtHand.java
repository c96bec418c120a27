package newleaf.web.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import newleaf.care.PersonId;

/// What was worked out of the records of those who are here now: of each kind the last, with what it was made of.
/// Nothing of somebody is left once they have signed out, are locked or are erased.
public final class AtHand {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final int MOST = 256;

    private final House house;
    private final Set<PersonId> erased = ConcurrentHashMap.newKeySet();
    private final Cache<PersonId, Map<Class<?>, Made>> made = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .build();

    AtHand(House house) {
        this.house = house;
    }

    private record Made(Object of, Object result) {
        @Override
        public String toString() {
            return "Made";
        }
    }

    /// The last result of this kind where it was made of the same, else a new one.
    <T> T made(PersonId person, Class<T> kind, Object of, Supplier<T> work) {
        Optional<T> before = Optional.ofNullable(made.getIfPresent(person))
                .flatMap(all -> Optional.ofNullable(all.get(kind)))
                .filter(each -> each.of().equals(of))
                .map(each -> kind.cast(each.result()));
        return before.orElseGet(() -> {
            T result = work.get();
            made.asMap().computeIfAbsent(person, _ -> new ConcurrentHashMap<>()).put(kind, new Made(of, result));
            if (erased.contains(person)) made.invalidate(person);
            return result;
        });
    }

    /// Of somebody who has gone, or has to show again who they are: also what the record has at hand.
    void putAway(PersonId person) {
        made.invalidate(person);
        house.safe().inside().ifPresent(inside -> inside.diary().putAway(person));
    }

    /// Also what is being worked out now will not be at hand.
    void erased(PersonId person) {
        erased.add(person);
        made.invalidate(person);
    }

    boolean has(PersonId person) {
        return made.getIfPresent(person) != null;
    }

    @Override
    public String toString() {
        return "AtHand";
    }
}
