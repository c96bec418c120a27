package newleaf.web.session.held;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;

/// The sessions of who only answers questions. Two requests of one session change it side by side: only what each
/// changed is written. Where the house is full nobody new begins; nobody is pushed out.
final class InMemory {
    static final Duration IDLE = Duration.ofMinutes(30);
    private static final int MOST = 20_000;
    private static final Duration NEVER = Duration.ofSeconds(-1);

    private final Cache<String, MapSession> held = Caffeine.newBuilder()
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .build();

    /// It ends when nobody has asked for it so long, not by a clock of its own.
    static MapSession begun() {
        MapSession session = new MapSession();
        session.setMaxInactiveInterval(NEVER);
        return session;
    }

    Optional<MapSession> find(String id) {
        return Optional.ofNullable(held.getIfPresent(id)).map(MapSession::new);
    }

    /// A session that somebody ended meanwhile stays so.
    void save(MapSession session, Map<String, Optional<Object>> changes, boolean isNew) {
        if (isNew && held.estimatedSize() >= MOST) return;
        String before = session.getOriginalId();
        MapSession latest = isNew ? session : held.getIfPresent(before);
        if (latest == null) return;
        if (before.equals(session.getId())) {
            held.asMap().merge(before, changed(latest, changes), (now, _) -> changed(now, changes));
        } else if (held.asMap().remove(before) != null || isNew) {
            MapSession moved = changed(latest, changes);
            moved.setId(session.getId());
            held.put(session.getId(), new MapSession(moved));
        }
    }

    private static MapSession changed(MapSession session, Map<String, Optional<Object>> changes) {
        MapSession next = new MapSession(session);
        changes.forEach((name, value) -> next.setAttribute(name, orNull(value)));
        return next;
    }

    @SuppressWarnings("NullAway") // to a session, null is what takes away
    private static @Nullable Object orNull(Optional<Object> value) {
        return value.orElse(null);
    }

    void delete(String id) {
        held.invalidate(id);
    }
}
