package newleaf.web.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import newleaf.web.journey.draft.CaseDraft;

/// The drafts of everyone who is here now, in memory only. A draft is forgotten when its session is ended, and
/// after 30 minutes without a click. Where the house is full nobody new begins; nobody is pushed out.
public final class Drafts {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final int MOST = 5_000;
    /// Drafts that have answers beside them: far larger, so who has waited longest for the next click waits again.
    static final int MOST_ANSWERS = 32;
    private static final String KEY = "case";

    private final Cache<UUID, CaseDraft> kept;
    private final Cache<UUID, Map<Class<?>, Answer>> answers = Caffeine.newBuilder()
            .maximumSize(MOST_ANSWERS)
            .executor(Runnable::run)
            .build();

    public Drafts(Clock clock) {
        this.kept = Caffeine.newBuilder()
                .expireAfterAccess(IDLE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .<UUID, CaseDraft>removalListener((id, _, cause) -> {
                    if (id != null && cause != RemovalCause.REPLACED) forgetAnswers(id);
                })
                .build();
    }

    private record Answer(Object question, Object content) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /// Where a draft is: a session holds this, not the draft. Whoever is signed in has one place in all their browsers.
    record Place(UUID id) {}

    /// A draft in this place, in place of any before; false where there is no room for one more.
    boolean put(Place place, CaseDraft draft) {
        kept.invalidate(place.id);
        if (count() >= MOST) return false;
        kept.put(place.id, draft);
        return true;
    }

    /// The draft in this place; where there is none yet, this one. Empty where there is no room for one more.
    Optional<CaseDraft> findOrPut(Place place, CaseDraft draft) {
        if (count() >= MOST && find(place).isEmpty()) return Optional.empty();
        return Optional.of(
                Optional.ofNullable(kept.asMap().putIfAbsent(place.id, draft)).orElse(draft));
    }

    void forget(Place place) {
        kept.invalidate(place.id);
    }

    Optional<CaseDraft> find(Place place) {
        return Optional.ofNullable(kept.getIfPresent(place.id));
    }

    /// A new draft in place of any before; false where there is no room for one more, or the session has just ended.
    boolean begin(HttpSession session, CaseDraft draft) {
        if (count() >= MOST) return false;
        forget(session);
        var place = new Place(UUID.randomUUID());
        kept.put(place.id, draft);
        try {
            session.setAttribute(KEY, place.id.toString());
            return true;
        } catch (IllegalStateException _) {
            kept.invalidate(place.id);
            return false;
        }
    }

    /// Where the draft of this session is; empty where it holds none, or has ended meanwhile.
    Optional<Place> place(HttpSession session) {
        try {
            Optional<Object> held = Optional.ofNullable(session.getAttribute(KEY));
            return held.map(id -> new Place(UUID.fromString(id.toString())));
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
    }

    /// Before a session ends.
    void forget(HttpSession session) {
        place(session).ifPresent(this::forget);
    }

    /// The draft of this session, and that it was used just now; empty when there is none any more.
    Optional<CaseDraft> find(HttpSession session) {
        return place(session).flatMap(this::find);
    }

    /// Changes the draft in this place; empty when it is gone.
    Optional<CaseDraft> change(Place place, UnaryOperator<CaseDraft> change) {
        return Optional.ofNullable(kept.asMap().computeIfPresent(place.id, (_, draft) -> change.apply(draft)));
    }

    /// Puts `next` in the place of `before`; false when another page changed the draft meanwhile, or it is gone.
    boolean replace(Place place, CaseDraft before, CaseDraft next) {
        var found = change(place, draft -> draft.equals(before) ? next : draft);
        return found.isEmpty() || found.get().equals(next);
    }

    /// What was answered to a question of this kind last, beside this draft; empty where it was another.
    <T> Optional<T> answer(Place place, Class<T> kind, Object question) {
        return Optional.ofNullable(answers.getIfPresent(place.id))
                .flatMap(beside -> Optional.ofNullable(beside.get(kind)))
                .filter(answer -> answer.question().equals(question))
                .map(answer -> kind.cast(answer.content()));
    }

    /// Keeps an answer, one of each kind for each draft, to be forgotten with it; false where the draft is gone.
    boolean answered(Place place, Object question, Object content) {
        Object draftKept = kept.asMap().computeIfPresent(place.id, (id, draft) -> {
            Map<Class<?>, Answer> next =
                    new HashMap<>(Optional.ofNullable(answers.getIfPresent(id)).orElse(Map.of()));
            next.put(content.getClass(), new Answer(question, content));
            answers.put(id, Map.copyOf(next));
            return draft;
        });
        return draftKept != null;
    }

    private void forgetAnswers(UUID id) {
        answers.invalidate(id);
    }

    /// How many there are.
    public int count() {
        kept.cleanUp();
        return (int) kept.estimatedSize();
    }

    int answers() {
        answers.cleanUp();
        return (int) answers.estimatedSize();
    }
}
