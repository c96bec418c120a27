package newleaf.web.trends;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Milestone;

/// Something a person aims for, or has reached, in their own words.
///
/// @param id       of its first entry
/// @param reached  the day; empty while they aim for it
/// @param entry    names the entry that says it was reached
public record Aim(String id, String words, Optional<LocalDate> reached, String entry) {
    public static final String AIMED = "aim";
    public static final String REACHED = "reached";

    /// Those aimed for first, then the one reached last.
    static List<Current> in(List<Current> record) {
        return record.stream()
                .filter(each -> milestone(each).isPresent())
                .sorted(Comparator.comparingLong(Aim::order).thenComparingLong(Current::sequence))
                .toList();
    }

    private static long order(Current entry) {
        return milestone(entry)
                .filter(each -> !each.what().equals(AIMED))
                .map(each -> -each.on().toEpochDay())
                .orElse(Long.MIN_VALUE);
    }

    static Aim of(Current entry, String name) {
        Milestone said = milestone(entry).orElseThrow();
        return new Aim(
                entry.id().toString(),
                said.words().orElse(said.what()),
                Optional.of(said.on()).filter(_ -> !said.what().equals(AIMED)),
                name);
    }

    static Optional<Milestone> milestone(Current entry) {
        return Stream.of(entry.content())
                .filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Aim";
    }
}
