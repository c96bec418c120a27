package newleaf.storage.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long backups are kept: the newest of each of so many days, weeks and months. Days on which none was
/// made count for nothing, so that a gap takes no older one away.
///
/// @param days    each of them in UTC, at least one
/// @param weeks   from Monday
/// @param months  of the calendar
public record Keep(int days, int weeks, int months) {
    public static final Keep USUAL = new Keep(7, 5, 12);

    private static final int MOST = 1000;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}),(\\d{1,4}),(\\d{1,4})");

    public Keep {
        boolean isRight = days > 0 && weeks >= 0 && months >= 0 && Math.max(days, Math.max(weeks, months)) <= MOST;
        if (!isRight) throw new IllegalArgumentException("at least one day, and 1000 of each at most");
    }

    /// @param written  for example `7,5,12`
    public static Optional<Keep> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new Keep(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (IllegalArgumentException tooFewOrTooMany) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /// Which may go. Those dated after `now` were made by a clock that was wrong: they stay, and take the
    /// place of no other.
    ///
    /// @param all  when the backups were made, in any order
    /// @param now  when the newest was made, or later
    public List<Instant> removable(Collection<Instant> all, Instant now) {
        List<Instant> newestFirst = all.stream()
                .filter(each -> !each.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .toList();
        Set<Instant> kept = new HashSet<>();
        kept.addAll(newestOfEach(newestFirst, days, Keep::day));
        kept.addAll(newestOfEach(newestFirst, weeks, Keep::week));
        kept.addAll(newestOfEach(newestFirst, months, each -> YearMonth.from(day(each))));
        return newestFirst.stream().filter(each -> !kept.contains(each)).toList();
    }

    private static List<Instant> newestOfEach(List<Instant> newestFirst, int most, Function<Instant, Object> time) {
        Set<Object> seen = new HashSet<>();
        List<Instant> newest = new ArrayList<>();
        for (Instant each : newestFirst) {
            if (seen.size() == most) break;
            if (seen.add(time.apply(each))) newest.add(each);
        }
        return newest;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Object week(Instant at) {
        return day(at).get(IsoFields.WEEK_BASED_YEAR) * 100 + day(at).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
