package newleaf.web.reminder;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.care.Current;
import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.Reminder;
import newleaf.care.reminder.Due;
import newleaf.web.account.Clinic;
import newleaf.web.today.OneWhoWrites;

/// One person who sets reminders, without script over real HTTP.
abstract class OneWhoIsReminded extends OneWhoWrites {
    static final String REMINDERS = "/mine/reminders";

    OneWhoIsReminded(Clinic clinic) {
        super(clinic);
    }

    final void add(String at, String by, String... days) {
        surfer.open(REMINDERS);
        surfer.send(REMINDERS, with(List.of("entry=" + entry(REMINDERS), "at=" + at, "by=" + by), days));
    }

    /// The name of what is made of the last form of the page that goes there.
    final String entry(String action) {
        Matcher form = Pattern.compile(
                        "action=\"" + Pattern.quote(action) + "\".*?name=\"entry\" value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(surfer.body());
        String entry = "";
        while (form.find()) entry = form.group(1);
        return entry;
    }

    final Reminder reminder() {
        return (Reminder) last(Kind.REMINDER).content();
    }

    final Current last(Kind kind) {
        return current(kind).getLast();
    }

    final EntryId id(Kind kind) {
        return last(kind).id();
    }

    final Due due(Channel by) {
        return new Due(person(), id(Kind.REMINDER), by, today(), clinic.clock().instant());
    }
}
