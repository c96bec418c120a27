package newleaf.storage.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.Diary;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Reminder;
import newleaf.care.content.ReminderAddress;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.Home;

/// Somebody who wants to be reminded, and writes where they are.
record Reminded(Diary diary, PersonId person, Random chance) {
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    EntryId keeps(Instant at, Content content) {
        return keeps(at, CHICAGO, new Deed.Adds(content));
    }

    EntryId keeps(Instant at, ZoneId zone, Deed deed) {
        Entry entry = new Entry(EntryId.made(at, chance), Moment.of(at, zone, DayStart.USUAL), deed);
        Home.kept(diary.append(person, entry, Actor.PERSON));
        return entry.id();
    }

    void corrects(Instant at, EntryId earlier, Content content) {
        keeps(at, CHICAGO, new Deed.Corrects(earlier, content));
    }

    void withdraws(Instant at, EntryId earlier, Kind kind) {
        keeps(at, CHICAGO, new Deed.Withdraws(earlier, kind));
    }

    static ReminderAddress browser() {
        return new ReminderAddress(
                Channel.PUSH, "https://push.example/quagga", Optional.of("quagga"), Optional.of("quagga"), true);
    }

    static Reminder daily(String at) {
        return new Reminder(Reminder.CHECK_IN, LocalTime.parse(at), List.of(), true, Channel.PUSH);
    }

    static CheckIn checkIn() {
        return new CheckIn(
                Map.of(),
                Optional.of(2.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
