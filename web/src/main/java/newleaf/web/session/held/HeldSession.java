package newleaf.web.session.held;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/// A session, wherever it is held. It knows whether anything has to be written: one in a database is touched at most
/// every five minutes.
public final class HeldSession implements Session {
    /// How late the last click may be known.
    public static final Duration TOUCHED_EVERY = Duration.ofMinutes(5);

    private final Map<String, Optional<Object>> changes = new HashMap<>();
    private Session inner;
    private boolean isNew;
    private boolean isChanged;

    HeldSession(Session inner, boolean isNew) {
        this.inner = inner;
        this.isNew = isNew;
        this.isChanged = isNew;
    }

    Session inner() {
        return inner;
    }

    boolean isInMemory() {
        return inner instanceof MapSession;
    }

    boolean isChanged() {
        return isChanged;
    }

    boolean isNew() {
        return isNew;
    }

    /// What attributes became; empty for one that was taken away.
    Map<String, Optional<Object>> changes() {
        return changes;
    }

    void saved() {
        isChanged = false;
        isNew = false;
        changes.clear();
    }

    /// Goes on as another one, under that one's id.
    void becomes(Session other) {
        inner = other;
    }

    @Override
    public String getId() {
        return inner.getId();
    }

    @Override
    public String changeSessionId() {
        isChanged = true;
        return inner.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as a session of Spring has it
    public <T> @Nullable T getAttribute(String name) {
        return inner.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return inner.getAttributeNames();
    }

    /// Only short texts: nothing that anybody answered, and no class that would have to be read back.
    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value != null && !(value instanceof String)) throw new IllegalArgumentException("a session holds texts");
        isChanged = true;
        changes.put(name, Optional.ofNullable(value));
        if (value == null) inner.removeAttribute(name);
        else inner.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        isChanged = true;
        changes.put(name, Optional.empty());
        inner.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return inner.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        boolean isDue = !now.isBefore(inner.getLastAccessedTime().plus(TOUCHED_EVERY));
        if (isInMemory() || !isDue) return;
        isChanged = true;
        inner.setLastAccessedTime(now);
    }

    @Override
    public Instant getLastAccessedTime() {
        return inner.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        isChanged = true;
        inner.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return inner.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return inner.isExpired();
    }

    @Override
    public String toString() {
        return "HeldSession";
    }
}
