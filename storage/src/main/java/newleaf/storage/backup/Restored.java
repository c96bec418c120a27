package newleaf.storage.backup;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Audit.Verdict;
import newleaf.care.PersonId;
import newleaf.storage.Onlooker;
import newleaf.storage.engine.Counts;

/// What came back from a backup.
///
/// @param last    when something was told last, of anybody
/// @param broken  whose audit does not hold, and where; it did not hold when the backup was made either
public record Restored(Counts counts, Optional<Instant> last, Map<PersonId, Verdict.Broken> broken) {
    public Restored {
        broken = Map.copyOf(broken);
    }

    /// Looks at every row of the audit of everybody.
    static Restored of(Onlooker record) {
        List<PersonId> people = record.people();
        Map<PersonId, Verdict.Broken> broken = new LinkedHashMap<>();
        for (PersonId person : people) {
            if (record.verify(person) instanceof Verdict.Broken verdict) broken.put(person, verdict);
        }
        Optional<Instant> last = people.stream()
                .filter(each -> !broken.containsKey(each))
                .flatMap(each -> record.lastTold(each).stream())
                .max(Comparator.naturalOrder());
        return new Restored(record.counts(), last, broken);
    }
}
