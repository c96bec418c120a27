package newleaf.storage.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import newleaf.care.content.Dose;
import newleaf.care.time.Moment;
import newleaf.storage.csv.CsvTable.Row;
import newleaf.units.AmountUnit;

/// One row of a dose log, with all of its problems.
final class RowReader {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final double LARGEST = 100_000;
    private static final int LONGEST_ZONE = 60;

    private final Map<DoseColumn, Integer> columns;
    private final Row row;
    private final LogSettings settings;
    private final Dates dates;
    private final Consumer<String> problem;
    private boolean hasProblem;

    RowReader(Map<DoseColumn, Integer> columns, Row row, LogSettings settings, Dates dates, Consumer<String> problem) {
        this.columns = columns;
        this.row = row;
        this.settings = settings;
        this.dates = dates;
        this.problem = problem;
    }

    Optional<DoseLine> line() {
        Optional<ZoneId> zone = zone();
        Optional<LocalDate> day = needed(
                LogDate.of(cell(DoseColumn.DATE), dates).filter(each -> !each.isBefore(FIRST) && each.isBefore(LAST)),
                dates == Dates.US ? "write the date as 2026-11-30 or 11/30/2026" : "write the date as 2026-11-30");
        Optional<LogTime> time = needed(LogTime.of(cell(DoseColumn.TIME)), "write the time as 20:30 or 8:30 pm");
        Optional<Dose> dose = dose();
        if (hasProblem || dose.isEmpty()) return Optional.empty();
        return line(day.orElseThrow(), time.orElseThrow(), zone.orElseThrow(), dose.get());
    }

    private Optional<DoseLine> line(LocalDate day, LogTime time, ZoneId zone, Dose dose) {
        LocalDateTime local = day.atTime(time.time());
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) return refused("the clocks skipped this time on that day; write the time they showed");
        ZoneOffset offset = time.offset().orElse(offsets.getFirst());
        if (!offsets.contains(offset)) return refused("this place did not have that offset then; leave it out");
        Moment moment = Moment.of(local.toInstant(offset), zone, settings.start());
        boolean isTwice = offsets.size() > 1 && time.offset().isEmpty();
        return counted(moment).map(each -> new DoseLine(row.line(), each, dose, isTwice));
    }

    private Optional<Moment> counted(Moment moment) {
        String other = cell(DoseColumn.COUNTS_AS);
        if (other.isBlank()) return Optional.of(moment);
        try {
            return Optional.of(moment.countedAs(LocalDate.parse(other.strip())));
        } catch (DateTimeException | IllegalArgumentException far) {
            return refused("the day it counts as is written as 2026-11-30 and is near its date");
        }
    }

    private Optional<ZoneId> zone() {
        String zone = cell(DoseColumn.ZONE).strip();
        if (zone.isEmpty()) return Optional.of(settings.zone());
        try {
            if (zone.length() <= LONGEST_ZONE) return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            // said just below
        }
        return refused("write the time zone as America/Chicago");
    }

    private Optional<Dose> dose() {
        Optional<Double> amount = amount();
        Optional<AmountUnit> unit = unit();
        if (amount.isPresent() && cell(DoseColumn.UNIT).isBlank()) refused("an amount needs its unit, such as g");
        String note = cell(DoseColumn.NOTE);
        String product = cell(DoseColumn.PRODUCT).strip();
        if (product.isEmpty()) return refused("name the product");
        if (amount.isPresent() && unit.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Dose(product, amount, unit, Optional.of(note).filter(each -> !each.isBlank())));
        } catch (IllegalArgumentException notOne) {
            return refused(String.valueOf(notOne.getMessage()));
        }
    }

    private Optional<Double> amount() {
        String amount = cell(DoseColumn.AMOUNT);
        if (amount.isBlank()) return Optional.empty();
        return switch (LogNumber.of(amount)) {
            case LogNumber.Known(double value) when value <= LARGEST -> Optional.of(value);
            case LogNumber.Known tooMuch -> refused("the amount is larger than anybody takes");
            case LogNumber.Ambiguous both ->
                refused("the amount could be thousands or decimals: write 1250, or 1.2500 for one and a quarter");
            case LogNumber.NoNumber none ->
                refused("write the amount as a number such as 2.5, the unit in its own column");
        };
    }

    private Optional<AmountUnit> unit() {
        String unit = cell(DoseColumn.UNIT);
        if (unit.isBlank()) return Optional.empty();
        return needed(UnitWords.of(unit), "write the unit as one of " + String.join(", ", AmountUnit.labels()));
    }

    private String cell(DoseColumn column) {
        Integer place = columns.get(column);
        return place == null ? "" : Cell.plain(row.cells().get(place));
    }

    private <T> Optional<T> needed(Optional<T> value, String words) {
        return value.isPresent() ? value : refused(words);
    }

    private <T> Optional<T> refused(String words) {
        hasProblem = true;
        problem.accept(words);
        return Optional.empty();
    }
}
