package newleaf.web.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import newleaf.web.journey.draft.CaseDraft;

/// The drafts of everyone who is here now, in memory only. A draft hangs on its session and is forgotten with it, after
/// 30 minutes without a click, and when more people come than there is room for (the one idle longest goes).
public final class Drafts {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final int MOST = 2_000;
    /// Drafts that have answers beside them: far larger, so who has waited longest for the next click waits again.
    static final int MOST_ANSWERS = 32;
    private static final String KEY = "case";

    private final Clock clock;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();
    private final Map<UUID, Map<Class<?>, Answer>> answers = new LinkedHashMap<>();

    public Drafts(Clock clock) {
        this.clock = clock;
    }

    private record Kept(CaseDraft draft, Instant touched) {}

    private record Answer(Object question, Object content) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /// What a session holds: not the draft, only where it is. Forgets it when the session ends.
    private final class Place implements HttpSessionBindingListener {
        final UUID id = UUID.randomUUID();

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            forget(id);
        }
    }

    /// A new draft in place of any before.
    void begin(HttpSession session, CaseDraft draft) {
        var place = new Place();
        session.setAttribute(KEY, place);
        put(place.id, draft);
    }

    /// The draft of this session, and that it was used just now; empty when there is none any more.
    Optional<CaseDraft> find(HttpSession session) {
        return session.getAttribute(KEY) instanceof Place place
                ? touch(place.id, UnaryOperator.identity())
                : Optional.empty();
    }

    /// Changes the draft of this session; empty when it is gone.
    Optional<CaseDraft> change(HttpSession session, UnaryOperator<CaseDraft> change) {
        return session.getAttribute(KEY) instanceof Place place ? touch(place.id, change) : Optional.empty();
    }

    /// Puts `next` in the place of `before`; false when another page changed the draft meanwhile, or it is gone.
    boolean replace(HttpSession session, CaseDraft before, CaseDraft next) {
        var found = change(session, draft -> draft.equals(before) ? next : draft);
        return found.isEmpty() || found.get().equals(next);
    }

    /// What was answered to a question of this kind last, beside the draft of this session; empty where it was another.
    synchronized <T> Optional<T> answer(HttpSession session, Class<T> kind, Object question) {
        forgetIdle();
        return session.getAttribute(KEY) instanceof Place place
                ? Optional.ofNullable(answers.getOrDefault(place.id, Map.of()).get(kind))
                        .filter(answer -> answer.question().equals(question))
                        .map(answer -> kind.cast(answer.content()))
                : Optional.empty();
    }

    /// Keeps an answer, one of each kind for each draft, to be forgotten with it.
    synchronized void answered(HttpSession session, Object question, Object content) {
        if (!(session.getAttribute(KEY) instanceof Place place) || !kept.containsKey(place.id)) return;
        Map<Class<?>, Answer> beside = answers.remove(place.id);
        Iterator<UUID> oldestFirst = answers.keySet().iterator();
        if (answers.size() >= MOST_ANSWERS && oldestFirst.hasNext()) {
            oldestFirst.next();
            oldestFirst.remove();
        }
        Map<Class<?>, Answer> next = beside == null ? new HashMap<>() : beside;
        next.put(content.getClass(), new Answer(question, content));
        answers.put(place.id, next);
    }

    synchronized int count() {
        return kept.size();
    }

    synchronized int answers() {
        return answers.size();
    }

    private synchronized Optional<CaseDraft> touch(UUID id, UnaryOperator<CaseDraft> change) {
        forgetIdle();
        Kept found = kept.remove(id);
        if (found == null) return Optional.empty();
        CaseDraft next = change.apply(found.draft());
        kept.put(id, new Kept(next, clock.instant()));
        return Optional.of(next);
    }

    private synchronized void put(UUID id, CaseDraft draft) {
        forgetIdle();
        Iterator<UUID> longestIdleFirst = kept.keySet().iterator();
        if (kept.size() >= MOST && longestIdleFirst.hasNext()) {
            answers.remove(longestIdleFirst.next());
            longestIdleFirst.remove();
        }
        kept.put(id, new Kept(draft, clock.instant()));
    }

    private synchronized void forget(UUID id) {
        kept.remove(id);
        answers.remove(id);
    }

    private void forgetIdle() {
        Instant limit = clock.instant().minus(IDLE);
        kept.values().removeIf(each -> each.touched().isBefore(limit));
        answers.keySet().retainAll(kept.keySet());
    }
}
