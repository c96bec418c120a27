package newleaf.storage.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import newleaf.care.Deed;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.care.content.QuietHours;
import newleaf.care.reminder.Due;
import newleaf.storage.Store;

/// A month in which the clocks of America and then those of Europe are put forward, or its beginning, and people who
/// want
/// a reminder a day in it.
final class Month {
    static final Instant BEGINS = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration WHOLE = Duration.ofDays(30);
    private static final Duration SHORT = Duration.ofDays(8);
    private static final List<ZoneId> ZONES =
            List.of(Reminded.CHICAGO, Reminded.MADRID, ZoneId.of("Asia/Kolkata"), ZoneId.of("UTC"));

    private final Set<String> expected = new TreeSet<>();
    private final Random chance = new Random(19);
    private final Instant ends;
    private int skipped;

    /// @param isWhole  else a little more than its first week
    Month(boolean isWhole) {
        this.ends = BEGINS.plus(isWhole ? WHOLE : SHORT);
    }

    Instant ends() {
        return ends;
    }

    /// Of three one tells each tenth day beforehand how it was, and one has quiet hours.
    void join(Store store, int people) {
        for (int i = 0; i < people; i++) {
            Reminded person = new Reminded(store.diary(), store.people().join(), chance);
            ZoneId zone = ZONES.get(i % ZONES.size());
            LocalTime time = LocalTime.of(chance.nextInt(24), 15 * chance.nextInt(4));
            if (i % 3 == 0) person.keeps(BEGINS, new QuietHours(LocalTime.of(23, 0), LocalTime.of(6, 30)));
            List<LocalDate> told = i % 3 == 1 ? tells(person, zone) : List.of();
            person.keeps(BEGINS, Reminded.browser());
            EntryId reminder = person.keeps(BEGINS, zone, new Deed.Adds(Reminded.daily(time.toString())));
            expect(person, reminder, time, zone, i % 3 == 0, told);
        }
    }

    private static List<LocalDate> tells(Reminded person, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        for (int day = 5; day <= 25; day += 10) {
            Instant noon = LocalDate.of(2026, 3, day)
                    .atTime(LocalTime.NOON)
                    .atZone(zone)
                    .toInstant();
            person.keeps(noon, zone, new Deed.Adds(Reminded.checkIn()));
            days.add(LocalDate.of(2026, 3, day));
        }
        return days;
    }

    /// Counted without the rhythm that is tested.
    private void expect(
            Reminded person,
            EntryId reminder,
            LocalTime time,
            ZoneId zone,
            boolean isQuietAtNight,
            List<LocalDate> told) {
        for (LocalDate day = LocalDate.of(2026, 2, 28); day.isBefore(LocalDate.of(2026, 4, 2)); day = day.plusDays(1)) {
            Instant own = day.atTime(time).atZone(zone).toInstant();
            Instant given = isQuietAtNight ? loud(day, time, zone) : own;
            boolean isWithin = !own.isBefore(BEGINS) && !given.isAfter(ends);
            LocalDate countsAs = time.getHour() < 4 ? day.minusDays(1) : day;
            if (isWithin && told.contains(countsAs)) skipped++;
            else if (isWithin) expected.add(new Due(person.person(), reminder, Channel.PUSH, day, own).name());
        }
    }

    private static Instant loud(LocalDate day, LocalTime time, ZoneId zone) {
        LocalTime morning = LocalTime.of(6, 30);
        if (time.getHour() == 23)
            return day.plusDays(1).atTime(morning).atZone(zone).toInstant();
        return (time.isBefore(morning) ? day.atTime(morning) : day.atTime(time))
                .atZone(zone)
                .toInstant();
    }

    Set<String> expected() {
        return expected;
    }

    /// How many were not needed.
    int skipped() {
        return skipped;
    }
}
