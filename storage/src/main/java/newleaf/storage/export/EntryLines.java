package newleaf.storage.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Entry;
import newleaf.care.EntryDocument;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.content.Kind;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Node.Entries;

/// Entries as lines: each its place, when it came, and its document as it was kept.
final class EntryLines {
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int LONGEST = 60;

    private EntryLines() {}

    static String written(List<Kept> entries) {
        var text = new StringBuilder();
        for (Kept kept : entries) {
            text.append("{\"sequence\":")
                    .append(kept.sequence())
                    .append(",\"received\":\"")
                    .append(kept.received())
                    .append("\",\"entry\":")
                    .append(EntryDocument.written(kept.entry()))
                    .append("}\n");
        }
        return text.toString();
    }

    /// Those that can be read; a record can be made of them where no problem was found.
    static List<Kept> read(byte[] file, Found found) {
        var lines = new Lines(ExportFile.ENTRIES, found);
        Map<EntryId, Kind> before = new HashMap<>();
        return lines.read(file, (root, number) -> {
            Optional<Kept> kept = kept(root, number, lines);
            kept.ifPresent(each -> order(each.entry(), before, lines));
            return kept;
        });
    }

    private static Optional<Kept> kept(Section root, long number, Lines lines) {
        lines.number(root, "sequence", number);
        Optional<Instant> received = instant(root);
        Optional<Entry> entry = entry(root, lines);
        root.nothingElse();
        if (received.isEmpty() || entry.isEmpty()) return Optional.empty();
        return Optional.of(new Kept(entry.get(), number, received.get()));
    }

    private static Optional<Instant> instant(Section root) {
        try {
            Optional<Instant> received = root.text("received", LONGEST)
                    .known()
                    .map(Instant::parse)
                    .map(each -> each.truncatedTo(ChronoUnit.MILLIS));
            if (received.filter(each -> each.isAfter(EARLIEST) && each.isBefore(LATEST))
                    .isPresent()) return received;
        } catch (DateTimeException notOne) {
            // said just below
        }
        root.problem("received", "is an instant such as 2026-11-30T18:00:00Z");
        return Optional.empty();
    }

    private static Optional<Entry> entry(Section root, Lines lines) {
        if (!(root.node("entry") instanceof Entries document)) {
            root.problem("entry", "is needed, as a document (newleaf/entry/1)");
            return Optional.empty();
        }
        return switch (EntryDocument.read(JsonText.line(document))) {
            case Reading.Usable<Entry>(var entry) -> Optional.of(entry);
            case Reading.Unusable<Entry>(var problems) -> {
                problems.forEach(lines::add);
                yield Optional.empty();
            }
        };
    }

    private static void order(Entry entry, Map<EntryId, Kind> before, Lines lines) {
        Optional<EntryId> amends = entry.deed().amends();
        if (amends.isPresent() && before.get(amends.get()) != entry.kind()) {
            lines.add("amends an entry that does not stand before it, or one of another kind");
        }
        if (before.putIfAbsent(entry.id(), entry.kind()) != null) lines.add("has an id that stood before");
    }
}
