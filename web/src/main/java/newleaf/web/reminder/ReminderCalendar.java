package newleaf.web.reminder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import newleaf.care.content.Channel;
import newleaf.care.content.Reminder;
import newleaf.intake.Weekday;
import newleaf.report.wording.Wording;
import newleaf.web.paper.FoldedLines;
import newleaf.web.reminder.word.ReminderWord;

/// Reminders as an iCalendar file (RFC 5545): an event for each, again and again, with an alarm. Its times are those of
/// wherever the calendar is, without a zone: nine in the evening stays nine in the evening on a journey. Saved again
/// after a change, an event takes the place of the one before.
final class ReminderCalendar {
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int IN_A_WEEK = 7;
    private static final int LETTERS = 2;

    private final Wording wording;

    ReminderCalendar(Wording wording) {
        this.wording = wording;
    }

    byte[] of(List<MyReminders.Line> lines) {
        Calendar calendar = new Calendar();
        String language = wording.language().label().toUpperCase(Locale.ROOT);
        calendar.add(new ProdId("-//Newleaf//reminders 1//" + language));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        lines.stream().filter(ReminderCalendar::isIn).map(this::event).forEach(calendar::add);
        return FoldedLines.of(written(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    static boolean isIn(MyReminders.Line line) {
        return line.says().by() == Channel.CALENDAR && line.says().on();
    }

    private VEvent event(MyReminders.Line line) {
        LocalDateTime first = first(line);
        VEvent event = new VEvent(first, first.plus(LASTS), "");
        event.removeAll(Property.SUMMARY);
        event.removeAll(Property.DTSTAMP);
        event.add(said(new Summary(wording.say(ReminderWord.SAYS))));
        event.add(new DtStamp(line.entry().moment().at()));
        byte[] name = ("reminder " + line.id()).getBytes(StandardCharsets.UTF_8);
        event.add(new Uid(UUID.nameUUIDFromBytes(name).toString()));
        event.add(new Sequence((int) Math.min(line.entry().sequence(), Integer.MAX_VALUE)));
        event.add(new RRule<LocalDateTime>(rule(line.says())));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(alarm());
        return event;
    }

    /// Its first day from when it was set.
    private static LocalDateTime first(MyReminders.Line line) {
        LocalDate day = line.entry().moment().day();
        return Stream.iterate(day, each -> each.plusDays(1))
                .limit(IN_A_WEEK)
                .filter(each -> days(line.says()).anyMatch(of -> of.day() == each.getDayOfWeek()))
                .findFirst()
                .orElse(day)
                .atTime(line.says().at());
    }

    private static Stream<Weekday> days(Reminder says) {
        return says.days().isEmpty() ? Stream.of(Weekday.values()) : says.days().stream();
    }

    private static String rule(Reminder says) {
        if (says.days().isEmpty()) return "FREQ=DAILY";
        return days(says)
                .map(each -> each.name().substring(0, LETTERS))
                .collect(Collectors.joining(",", "FREQ=WEEKLY;BYDAY=", ""));
    }

    private VAlarm alarm() {
        VAlarm alarm = new VAlarm(Duration.ZERO);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(wording.say(ReminderWord.SAYS)));
        return alarm;
    }

    private Property said(Property property) {
        property.add(new net.fortuna.ical4j.model.parameter.Language(
                wording.language().label()));
        return property;
    }

    private static String written(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
