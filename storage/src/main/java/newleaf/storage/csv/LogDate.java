package newleaf.storage.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as a log writes it: 2026-11-30, or 11/30/2026 where that is sure.
final class LogDate {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MONTHS = 12;

    private LogDate() {}

    static boolean hasSlashes(String text) {
        return SLASHES.matcher(text.strip()).matches();
    }

    /// What the days of a file show by themselves: a 30 in second place is no month. Empty where all of them
    /// could be read both ways.
    static Optional<Dates> shown(List<String> days) {
        boolean isMonthFirst = false;
        for (String day : days) {
            Matcher parts = SLASHES.matcher(day.strip());
            if (!parts.matches()) continue;
            if (Integer.parseInt(parts.group(1)) > MONTHS) return Optional.of(Dates.ISO);
            isMonthFirst |= Integer.parseInt(parts.group(2)) > MONTHS;
        }
        return isMonthFirst ? Optional.of(Dates.US) : Optional.empty();
    }

    static Optional<LocalDate> of(String text, Dates dates) {
        String day = text.strip();
        try {
            if (ISO.matcher(day).matches()) return Optional.of(LocalDate.parse(day));
            Matcher parts = SLASHES.matcher(day);
            if (dates != Dates.US || !parts.matches()) return Optional.empty();
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
