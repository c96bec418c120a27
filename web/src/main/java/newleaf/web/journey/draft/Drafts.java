package newleaf.web.journey.draft;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The drafts of everyone who is here now, in memory only. A draft hangs on its session and is forgotten with it, after
/// 30 minutes without a click, and when more people come than there is room for (the one idle longest goes).
public final class Drafts {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final int MOST = 2_000;
    static final int LARGEST_BYTES = 64_000;
    /// Answers are far larger than drafts; who has waited longest for the next click waits again.
    static final int MOST_ANSWERS = 32;
    private static final String KEY = "case";

    private final Clock clock;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>();
    private final Map<UUID, Answer> answers = new LinkedHashMap<>();

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
    public void begin(HttpSession session, CaseDraft draft) {
        var place = new Place();
        session.setAttribute(KEY, place);
        put(place.id, draft);
    }

    /// The draft of this session, and that it was used just now; empty when there is none any more.
    public Optional<CaseDraft> find(HttpSession session) {
        return session.getAttribute(KEY) instanceof Place place
                ? touch(place.id, UnaryOperator.identity())
                : Optional.empty();
    }

    /// Changes the draft of this session; empty when it is gone.
    public Optional<CaseDraft> change(HttpSession session, UnaryOperator<CaseDraft> change) {
        return session.getAttribute(KEY) instanceof Place place ? touch(place.id, change) : Optional.empty();
    }

    /// Puts `next` in the place of `before`; false when another page changed the draft meanwhile, or it is gone.
    public boolean replace(HttpSession session, CaseDraft before, CaseDraft next) {
        var found = change(session, draft -> draft.equals(before) ? next : draft);
        return found.isEmpty() || found.get().equals(next);
    }

    /// What was answered to this question last, beside the draft of this session.
    public synchronized Optional<Object> answer(HttpSession session, Object question) {
        forgetIdle();
        return session.getAttribute(KEY) instanceof Place place
                ? Optional.ofNullable(answers.get(place.id))
                        .filter(answer -> answer.question().equals(question))
                        .map(Answer::content)
                : Optional.empty();
    }

    /// Keeps an answer, one for each draft, to be forgotten with it.
    public synchronized void answered(HttpSession session, Object question, Object content) {
        if (!(session.getAttribute(KEY) instanceof Place place) || !kept.containsKey(place.id)) return;
        answers.remove(place.id);
        Iterator<UUID> oldestFirst = answers.keySet().iterator();
        if (answers.size() >= MOST_ANSWERS && oldestFirst.hasNext()) {
            oldestFirst.next();
            oldestFirst.remove();
        }
        answers.put(place.id, new Answer(question, content));
    }

    public static boolean isTooLarge(CaseDraft draft) {
        return CaseDocument.of(draft).length > LARGEST_BYTES;
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
