package newleaf.guidance.place;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.intake.Person;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LawRow;

/// The law of a place on a date, as far as it was looked up. Dates that are not whole count from their first day.
public final class LawHere {
    private static final int OLD_AFTER_DAYS = 90;

    private final List<LawRow> rows;

    public LawHere(Shelves shelves) {
        this.rows = shelves.law();
    }

    /// One row that is in force, and whether it may be out of date by then.
    public record InForce(LawRow row, boolean mayBeOld) {}

    /// The rows for the person's place: the state, then places in it, then the country, then analogues.
    public List<InForce> of(Person person, LocalDate day) {
        Optional<String> place = person.jurisdiction().known();
        Optional<String> country = person.country().known().or(() -> place.map(code -> code.split("-")[0]));
        return rows.stream()
                .filter(row -> place.filter(row.jurisdiction()::equals).isPresent()
                        || country.filter(row.jurisdiction()::equals).isPresent())
                .filter(row -> isInForce(row, day))
                .collect(Collectors.groupingBy(
                        row -> row.jurisdiction() + row.level() + row.locality().orElse("")))
                .values()
                .stream()
                .map(LawHere::newest)
                .sorted(Comparator.comparingInt(LawHere::order).thenComparing(LawRow::id))
                .map(row -> new InForce(row, isOld(row, day)))
                .toList();
    }

    private static LawRow newest(List<LawRow> same) {
        return same.stream()
                .max(Comparator.comparing(row -> firstDay(row.effectiveDate()).orElse(LocalDate.MIN)))
                .orElseThrow();
    }

    private static boolean isInForce(LawRow row, LocalDate day) {
        boolean hasBegun =
                firstDay(row.effectiveDate()).map(date -> !date.isAfter(day)).orElse(true);
        boolean isOver = row.expires()
                .filter(text -> text.length() == "2026-11-21".length())
                .flatMap(text -> firstDay(Optional.of(text)))
                .map(date -> date.isBefore(day))
                .orElse(false);
        return hasBegun && !isOver;
    }

    private static boolean isOld(LawRow row, LocalDate day) {
        return firstDay(row.asOf())
                .map(date -> date.plusDays(OLD_AFTER_DAYS).isBefore(day))
                .orElse(true);
    }

    private static int order(LawRow row) {
        return switch (row.level()) {
            case "state" -> 0;
            case "local" -> 1;
            case "country" -> 2;
            default -> 3;
        };
    }

    /// The first day of a date written as a year, a month or a day.
    static Optional<LocalDate> firstDay(Optional<String> text) {
        return text.flatMap(date -> {
            String whole = date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date;
            try {
                return Optional.of(LocalDate.parse(whole));
            } catch (DateTimeParseException notADate) {
                return Optional.empty();
            }
        });
    }
}
