package newleaf.storage.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import newleaf.care.PersonId;
import newleaf.storage.crypto.PersonKey;

/// What was opened lately of the people who are here now, so that a page does not open the same entries as the one
/// before. Nothing of it outlives an erasure, and nothing is left of who has not been asked about for a while.
public final class Openers {
    static final Duration IDLE = Duration.ofMinutes(15);
    static final int MOST_PEOPLE = 500;
    private static final int MOST_BYTES = 8 << 20;

    private final Clock clock;
    private final int most;
    private final Map<PersonId, Used> people = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<PersonId> erased = new HashSet<>();

    public Openers(Clock clock) {
        this(clock, MOST_BYTES);
    }

    /// @param most  bytes under their seals; opened they are some times as large
    Openers(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    private record Used(Opener opener, Instant last) {}

    /// One whose entries are not remembered, for somebody who was erased meanwhile.
    public synchronized Opener of(PersonId person, PersonKey key) {
        if (erased.contains(person)) return new Opener(key);
        Instant now = clock.instant();
        Used before = people.get(person);
        Opener opener = before == null ? new Opener(key) : before.opener();
        people.put(person, new Used(opener, now));
        dropOldest(now);
        return opener;
    }

    /// Until there is room, and who is there was asked about lately. Whoever was asked about just now stays.
    private void dropOldest(Instant now) {
        long bytes = people.values().stream()
                .mapToLong(each -> each.opener().bytes())
                .sum();
        Iterator<Used> oldest = people.values().iterator();
        for (int left = people.size(); left > 1; left--) {
            Used each = oldest.next();
            boolean isIdle = each.last().plus(IDLE).isBefore(now);
            if (!isIdle && bytes <= most && left <= MOST_PEOPLE) return;
            bytes -= each.opener().bytes();
            oldest.remove();
        }
    }

    public synchronized void forget(PersonId person) {
        people.remove(person);
    }

    /// Also of what is being read now nothing will be remembered.
    public synchronized void erased(PersonId person) {
        erased.add(person);
        people.remove(person);
    }

    synchronized boolean remembers(PersonId person) {
        return people.containsKey(person);
    }

    @Override
    public String toString() {
        return "Openers";
    }
}
