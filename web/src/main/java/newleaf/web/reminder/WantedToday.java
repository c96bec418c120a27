package newleaf.web.reminder;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.reminder.Occasion;
import newleaf.care.reminder.Rhythm;
import newleaf.care.time.Moment;
import newleaf.web.member.Own;

/// What is said on the page of today where a reminder of these pages has passed and the day is still blank.
public final class WantedToday {
    private WantedToday() {}

    /// The time of the last that has passed today; empty where none has.
    public static Optional<LocalTime> of(Own own, Moment now) {
        if (own.latest(Kind.REMINDER) == 0) return Optional.empty();
        return MyReminders.reminders(own).stream()
                .filter(each -> each.says().by() == Channel.APP && each.says().on())
                .filter(each -> occasions(each, now)
                        .anyMatch(occasion -> occasion.countsAs().equals(now.day())
                                && !occasion.at().isAfter(now.at())))
                .map(each -> each.says().at())
                .max(Comparator.naturalOrder());
    }

    /// A day of ours ends in the small hours of the next date.
    private static Stream<Occasion> occasions(MyReminders.Line line, Moment now) {
        var rhythm = new Rhythm(
                line.says(), Optional.empty(), now.zone(), line.entry().moment().at());
        return Stream.of(now.day(), now.day().plusDays(1)).flatMap(day -> rhythm.on(day).stream());
    }
}
