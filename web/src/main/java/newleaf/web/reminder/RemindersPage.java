package newleaf.web.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Channel;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.reminder.address.Addresses.Address;

/// All that somebody can set about reminders. Template `reminder/reminders`.
///
/// @param changes  a form for each reminder, in their order
/// @param quietAs  what stands in the fields of quiet hours: from, until
/// @param mailbox  what was typed as a mail address
/// @param vapid    what a browser is told when it subscribes; empty where nothing is sent to one
/// @param entries  name what is made of the forms of quiet hours, of a browser and of a mail address
public record RemindersPage(
        MyReminders mine,
        List<ReminderForm> changes,
        ReminderForm adds,
        List<String> quietAs,
        String mailbox,
        List<FieldProblem> wrong,
        Ways ways,
        Optional<String> vapid,
        List<String> entries,
        Optional<Notice> notice,
        FormToken token) {
    public RemindersPage {
        changes = List.copyOf(changes);
        quietAs = List.copyOf(quietAs);
        wrong = List.copyOf(wrong);
        entries = List.copyOf(entries);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(Stream.concat(
                        Stream.concat(changes.stream(), Stream.of(adds))
                                .flatMap(each -> each.errors().problems().stream()),
                        wrong.stream())
                .toList());
    }

    public List<Address> browsers() {
        return mine.to(Channel.PUSH);
    }

    public Optional<Address> ownMailbox() {
        return mine.to(Channel.MAIL).stream().reduce((_, last) -> last);
    }

    @Override
    public String toString() {
        return "RemindersPage";
    }
}
