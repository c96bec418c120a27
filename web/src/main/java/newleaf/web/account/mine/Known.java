package newleaf.web.account.mine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit;
import newleaf.care.PersonRecord;
import newleaf.care.content.Agreement;
import newleaf.care.content.Kind;
import newleaf.web.member.Own;

/// What is known about a person, in numbers.
///
/// @param written  how many entries of each kind hold now
/// @param seenByOthers  how often somebody else looked
/// @param agreed  the version of the text, and the day
public record Known(Map<Kind, Long> written, long seenByOthers, Optional<LocalDate> agreed) {
    public Known {
        written = Map.copyOf(written);
    }

    static Known of(Own own) {
        Optional<PersonRecord> record = own.everything();
        Map<Kind, Long> written = new EnumMap<>(Kind.class);
        record.ifPresent(all -> all.history()
                .current()
                .forEach(entry -> written.merge(entry.content().kind(), 1L, Long::sum)));
        Optional<LocalDate> agreed = own.of(Kind.AGREEMENT).current().stream()
                .filter(entry -> entry.content() instanceof Agreement)
                .map(entry -> entry.moment().day())
                .max(Comparator.naturalOrder());
        long seen = own.told().stream()
                .filter(told -> told.by() != Actor.PERSON && told.act() == Audit.Act.READ)
                .count();
        return new Known(written, seen, agreed);
    }

    public long total() {
        return written.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return "Known";
    }
}
