package newleaf.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Entries in the order in which they were kept, and what holds now. Of two corrections made on two devices
/// the one that came last holds, whatever their clocks say.
public record History(List<Kept> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /// In the order in which they were first kept.
    public List<Current> current() {
        Map<EntryId, EntryId> first = new HashMap<>();
        Map<EntryId, Optional<Current>> holds = new LinkedHashMap<>();
        for (Kept kept : entries) {
            Entry entry = kept.entry();
            EntryId root = entry.deed()
                    .amends()
                    .map(each -> first.getOrDefault(each, each))
                    .orElse(entry.id());
            first.put(entry.id(), root);
            Optional<Current> now =
                    entry.deed().says().map(content -> new Current(root, entry.moment(), content, kept.sequence()));
            holds.merge(root, now, (before, after) -> before.isEmpty() ? before : after);
        }
        return holds.values().stream().flatMap(Optional::stream).toList();
    }

    /// Of what holds now, what was said last by the clocks of those who said it: what is brought from elsewhere comes
    /// later than it was said.
    public Optional<Current> lastSaid() {
        return current().stream()
                .max(Comparator.comparing((Current each) -> each.moment().at()).thenComparingLong(Current::sequence));
    }

    /// What counts as one of these days now.
    public List<Current> current(LocalDate from, LocalDate to) {
        return current().stream()
                .filter(each -> !each.moment().day().isBefore(from))
                .filter(each -> !each.moment().day().isAfter(to))
                .toList();
    }

    @Override
    public String toString() {
        return "History";
    }
}
