package newleaf.web.reminder;

import java.util.List;
import newleaf.web.member.Own;
import newleaf.web.page.Download;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/mine/reminders/calendar`: the reminders that a calendar is to give, as a file.
@Controller
public final class CalendarPages {
    static final String CALENDAR = ReminderPages.REMINDERS + "/calendar";

    CalendarPages() {}

    @GetMapping(CALENDAR)
    Object calendar(Visit visit, Own own) {
        List<MyReminders.Line> lines = MyReminders.reminders(own);
        if (lines.stream().noneMatch(ReminderCalendar::isIn)) return See.other(ReminderPages.REMINDERS);
        byte[] file = new ReminderCalendar(visit.wording()).of(lines);
        return new Download("reminders.ics", "text/calendar;charset=UTF-8", file);
    }
}
