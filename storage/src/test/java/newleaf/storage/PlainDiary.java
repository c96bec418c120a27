package newleaf.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Appended;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.PersonId;

/// What a store has to answer, said as plainly as possible: lists in memory, no index, no seal.
final class PlainDiary {
    private final Map<PersonId, List<Kept>> records = new HashMap<>();
    private final Instant now;

    PlainDiary(Instant now) {
        this.now = now;
    }

    void join(PersonId person) {
        records.put(person, new ArrayList<>());
    }

    void erase(PersonId person) {
        records.remove(person);
    }

    List<Kept> all(PersonId person) {
        return records.getOrDefault(person, List.of());
    }

    Appended append(PersonId person, Entry entry, Optional<Long> after) {
        List<Kept> record = records.get(person);
        if (record == null) return new Appended.Nobody();
        for (Map.Entry<PersonId, List<Kept>> each : records.entrySet()) {
            Optional<Kept> same = named(each.getValue(), entry.id());
            if (same.isEmpty()) continue;
            boolean isSame = each.getKey().equals(person) && same.get().entry().equals(entry);
            return isSame ? new Appended.Stays(same.get()) : new Appended.NameIsTaken();
        }
        boolean isLoose = entry.deed()
                .amends()
                .filter(earlier -> named(record, earlier)
                        .filter(kept -> kept.entry().kind() == entry.kind())
                        .isEmpty())
                .isPresent();
        if (isLoose) return new Appended.NothingToAmend();
        long latest = record.stream()
                .filter(kept -> kept.entry().kind() == entry.kind())
                .mapToLong(Kept::sequence)
                .max()
                .orElse(0);
        if (after.filter(seen -> seen != latest).isPresent()) return new Appended.Overtaken(latest);
        Kept kept = new Kept(entry, record.size() + 1L, now);
        record.add(kept);
        return new Appended.Stays(kept);
    }

    private static Optional<Kept> named(List<Kept> record, EntryId id) {
        return record.stream().filter(kept -> kept.entry().id().equals(id)).findFirst();
    }
}
