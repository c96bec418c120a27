package newleaf.storage.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.care.Current;
import newleaf.care.Diary;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reminder;
import newleaf.care.content.ReminderAddress;
import newleaf.care.reminder.Rhythm;
import newleaf.storage.engine.Reads;
import newleaf.storage.record.ReminderRows;

/// What people want to be reminded of, read from their records.
///
/// @param by  the channels that whoever runs this has switched on
record Wishes(Diary diary, Reads reads, Set<Channel> by) {
    List<PersonId> people() {
        return reads.read(ReminderRows::people);
    }

    Optional<Wish> of(JobName name) {
        return of(name.person()).stream()
                .filter(wish -> wish.reminder().equals(name.reminder()))
                .findFirst();
    }

    /// Those of them that are switched on, on a channel that is too, with somewhere to go.
    List<Wish> of(PersonId person) {
        History reminders = diary.of(person, Kind.REMINDER);
        List<Current> wanted =
                reminders.current().stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) return List.of();
        Map<Channel, Instant> since = addresses(person);
        Optional<QuietHours> quiet = quiet(person);
        ZoneId zone = zone(person);
        return wanted.stream()
                .filter(each -> since.containsKey(said(each).by()))
                .map(each -> wish(each, reminders, since, quiet, zone))
                .toList();
    }

    private static Wish wish(
            Current each, History reminders, Map<Channel, Instant> since, Optional<QuietHours> quiet, ZoneId zone) {
        Instant address = since.getOrDefault(said(each).by(), Instant.MAX);
        Instant reminder = received(reminders, each);
        Instant later = address.isAfter(reminder) ? address : reminder;
        return new Wish(each.id(), new Rhythm(said(each), quiet, zone, later));
    }

    /// Whether somebody has told how a day was.
    boolean hasCheckIn(PersonId person, LocalDate day) {
        boolean hasAny = reads.read(sql -> ReminderRows.has(sql, person, Kind.CHECK_IN, day));
        return hasAny
                && diary.days(person, day, day).current(day, day).stream()
                        .anyMatch(each -> each.content().kind() == Kind.CHECK_IN);
    }

    /// Where they wrote last.
    ZoneId zone(PersonId person) {
        return reads.read(sql -> ReminderRows.last(sql, person))
                .flatMap(id -> diary.entry(person, id))
                .map(kept -> kept.entry().moment().zone())
                .orElseThrow();
    }

    /// Since when something can be sent, by channel.
    private Map<Channel, Instant> addresses(PersonId person) {
        History addresses = diary.of(person, Kind.REMINDER_ADDRESS);
        Map<Channel, Instant> since = new EnumMap<>(Channel.class);
        for (Current each : addresses.current()) {
            ReminderAddress address = (ReminderAddress) each.content();
            if (address.verified())
                since.merge(address.by(), received(addresses, each), (one, other) -> one.isBefore(other) ? one : other);
        }
        return since;
    }

    private Optional<QuietHours> quiet(PersonId person) {
        return diary.of(person, Kind.QUIET_HOURS).lastSaid().map(each -> (QuietHours) each.content());
    }

    private boolean isWanted(Current each) {
        return said(each).on()
                && said(each).by().isSent()
                && by.contains(said(each).by());
    }

    private static Reminder said(Current each) {
        return (Reminder) each.content();
    }

    /// By the clock of the store: whoever said it may have a wrong one.
    private static Instant received(History history, Current each) {
        return history.entries().stream()
                .filter(kept -> kept.sequence() == each.sequence())
                .map(Kept::received)
                .findFirst()
                .orElseThrow();
    }
}
