package newleaf.web.leave;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.knowledge.words.Language;

/// A month as a calendar shows it.
///
/// @param weeks  days of the month by week from Monday; 0 where the month has no day
public record Month(String name, List<String> dayNames, List<List<Integer>> weeks, int today) {
    private static final int DAYS = 7;

    public Month {
        dayNames = List.copyOf(dayNames);
        weeks = List.copyOf(weeks);
    }

    public static Month of(LocalDate today, Language language) {
        Locale locale = Locale.of(language.label());
        YearMonth month = YearMonth.from(today);
        return new Month(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear(),
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList(),
                weeks(month),
                today.getDayOfMonth());
    }

    private static List<List<Integer>> weeks(YearMonth month) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int rows = Math.ceilDiv(before + month.lengthOfMonth(), DAYS);
        List<List<Integer>> weeks = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int first = row * DAYS - before + 1;
            weeks.add(IntStream.range(first, first + DAYS)
                    .map(day -> day < 1 || day > month.lengthOfMonth() ? 0 : day)
                    .boxed()
                    .toList());
        }
        return weeks;
    }
}
