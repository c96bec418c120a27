package newleaf.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Audit.Told;
import newleaf.care.content.Kind;

/// Everything of a person: what was kept, in its order, and what was told of it. It names nobody.
///
/// @param entries  from sequence 1 without a gap, each amending only what stands before it
/// @param told     from number 1 without a gap
public record PersonRecord(List<Kept> entries, List<Told> told) {
    public PersonRecord {
        entries = List.copyOf(entries);
        told = List.copyOf(told);
        Map<EntryId, Kind> before = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i).entry();
            if (entries.get(i).sequence() != i + 1) throw new IllegalArgumentException("entries have no gap");
            Optional<EntryId> amends = entry.deed().amends();
            if (amends.isPresent() && before.get(amends.get()) != entry.kind()) {
                throw new IllegalArgumentException("an entry amends an earlier one of its kind");
            }
            if (before.put(entry.id(), entry.kind()) != null) throw new IllegalArgumentException("an id stands twice");
        }
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).number() != i + 1) throw new IllegalArgumentException("what was told has no gap");
        }
    }

    public History history() {
        return new History(entries);
    }

    @Override
    public String toString() {
        return "PersonRecord";
    }
}
