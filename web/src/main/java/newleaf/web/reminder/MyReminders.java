package newleaf.web.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Channel;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reminder;
import newleaf.care.reminder.Unsent;
import newleaf.web.member.Own;
import newleaf.web.reminder.address.Addresses.Address;

/// What somebody has set about reminders.
///
/// @param reminders  the earliest of the day first
public record MyReminders(List<Line> reminders, List<Address> addresses, Optional<Quiet> quiet, List<Unsent> unsent) {
    public MyReminders {
        reminders = List.copyOf(reminders);
        addresses = List.copyOf(addresses);
        unsent = List.copyOf(unsent);
    }

    /// A reminder of theirs.
    public record Line(Current entry, Reminder says) {
        public String id() {
            return entry.id().toString();
        }

        public Way way() {
            return Way.of(says.by());
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /// Their quiet hours.
    public record Quiet(Current entry, QuietHours says) {
        public String id() {
            return entry.id().toString();
        }

        @Override
        public String toString() {
            return "Quiet";
        }
    }

    static MyReminders of(Own own) {
        return new MyReminders(
                reminders(own),
                current(own, Kind.REMINDER_ADDRESS).flatMap(Address::of).toList(),
                quiet(own),
                own.unsent());
    }

    static List<Line> reminders(Own own) {
        return current(own, Kind.REMINDER)
                .flatMap(each -> said(each, Reminder.class).map(says -> new Line(each, says)).stream())
                .sorted(Comparator.comparing(each -> each.says().at()))
                .toList();
    }

    private static Optional<Quiet> quiet(Own own) {
        return current(own, Kind.QUIET_HOURS)
                .flatMap(each -> said(each, QuietHours.class).map(says -> new Quiet(each, says)).stream())
                .reduce((_, last) -> last);
    }

    private static Stream<Current> current(Own own, Kind kind) {
        return own.of(kind).current().stream();
    }

    private static <C extends Content> Optional<C> said(Current entry, Class<C> kind) {
        return Optional.of(entry.content()).filter(kind::isInstance).map(kind::cast);
    }

    public Optional<Line> line(String id) {
        return reminders.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Address> to(Channel by) {
        return addresses.stream().filter(each -> each.says().by() == by).toList();
    }

    public boolean has(Channel by) {
        return reminders.stream().anyMatch(each -> each.says().by() == by);
    }

    /// What could not be sent lately of one of them.
    public Optional<Unsent> unsent(Line line) {
        return unsent.stream()
                .filter(each -> each.reminder().equals(line.entry().id()))
                .max(Comparator.comparing(Unsent::day));
    }

    @Override
    public String toString() {
        return "MyReminders";
    }
}
