package newleaf.storage.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Dose;
import newleaf.care.time.Moment;
import newleaf.documents.JsonText;

/// Which lines of a log are not in the record yet, as entries.
///
/// A line is there already where the record ever said the same of the same instant, whoever wrote it and
/// whatever became of it: a dose that was withdrawn does not come back with its file. One dose of the record
/// stands for one line. An entry's id is made of the person, the instant, what the line says and how many
/// such lines stand before it, so that the same file handed in twice at the same time is still kept once, and
/// a line that is put right changes no other's id.
///
/// @param fresh   in the order of the file
/// @param known   how many lines are there already
/// @param others  how many doses hold in the record, on the days of the file, that the file does not have
public record NewDoses(List<Entry> fresh, int known, int others) {
    /// Spaces around a product's name are nobody's meaning.
    private record Said(Instant at, Dose dose) {
        static Said of(Moment moment, Dose dose) {
            String product = dose.product().strip();
            return new Said(moment.at(), new Dose(product, dose.amount(), dose.unit(), dose.note()));
        }
    }

    public NewDoses {
        fresh = List.copyOf(fresh);
    }

    public static NewDoses of(PersonId person, History doses, List<DoseLine> lines) {
        Map<Said, Deque<EntryId>> ever = ever(doses);
        Set<EntryId> taken = new HashSet<>();
        Map<String, Integer> before = new HashMap<>();
        List<Entry> fresh = new ArrayList<>();
        for (DoseLine line : lines) {
            String content = content(person, line);
            int which = before.merge(content, 1, Integer::sum);
            boolean isKnown = isThere(ever, Said.of(line.moment(), line.dose()), taken);
            if (!isKnown) fresh.add(entry(line, content + "\n" + which));
        }
        return new NewDoses(fresh, lines.size() - fresh.size(), others(doses, taken, lines));
    }

    /// What was ever said, corrections included, with the first entries of the doses that said it.
    private static Map<Said, Deque<EntryId>> ever(History doses) {
        Map<EntryId, EntryId> roots = new HashMap<>();
        Map<Said, Deque<EntryId>> ever = new HashMap<>();
        for (Kept kept : doses.entries()) {
            Entry entry = kept.entry();
            EntryId root = entry.deed()
                    .amends()
                    .map(each -> roots.getOrDefault(each, each))
                    .orElse(entry.id());
            roots.put(entry.id(), root);
            if (entry.deed().says().orElse(null) instanceof Dose dose) {
                Said said = Said.of(entry.moment(), dose);
                ever.computeIfAbsent(said, first -> new ArrayDeque<>()).add(root);
            }
        }
        return ever;
    }

    private static boolean isThere(Map<Said, Deque<EntryId>> ever, Said said, Set<EntryId> taken) {
        Deque<EntryId> roots = ever.getOrDefault(said, new ArrayDeque<>());
        while (!roots.isEmpty()) {
            if (taken.add(roots.remove())) return true;
        }
        return false;
    }

    private static int others(History doses, Set<EntryId> taken, List<DoseLine> lines) {
        Set<LocalDate> days = new HashSet<>();
        lines.forEach(line -> days.add(line.moment().day()));
        return (int) doses.current().stream()
                .filter(each -> !taken.contains(each.id())
                        && days.contains(each.moment().day()))
                .count();
    }

    private static Entry entry(DoseLine line, String named) {
        Moment moment = line.moment();
        return new Entry(named(moment.at(), named), moment, new Deed.Adds(line.dose()));
    }

    /// Of the same shape as any other (UUID version 7); its 74 bits of chance are those of a hash.
    private static EntryId named(Instant at, String named) {
        ByteBuffer hash = ByteBuffer.wrap(hash(named));
        long high = (at.toEpochMilli() << 16) | 0x7000 | (hash.getShort() & 0x0fff);
        return new EntryId(new UUID(high, (hash.getLong() >>> 2) | (1L << 63)));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String content(PersonId person, DoseLine line) {
        Moment moment = line.moment();
        return String.join(
                "\n",
                person.toString(),
                moment.at().toString(),
                moment.zone().getId(),
                moment.day().toString(),
                JsonText.line(line.dose().written()));
    }
}
