package newleaf.web.reminder;

import jakarta.servlet.http.HttpServletRequest;
import newleaf.care.content.QuietHours;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/reminders/quiet`: the hours in which nothing is sent.
@Controller
public final class QuietPages {
    static final String QUIET = ReminderPages.REMINDERS + "/quiet";

    private final Days days;
    private final KeepOnce keeping;
    private final ReadReminder read;
    private final ShowReminders show;

    QuietPages(Days days, KeepOnce keeping, ReadReminder read, ShowReminders show) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
        this.show = show;
    }

    @PostMapping(QUIET)
    Object keep(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.quiet(typed)) {
            case Read.Wrong(var problems) -> show.wrongHere(visit, own, request, typed, problems);
            case Read.Usable(var hours) -> keep(visit, own, request, typed, hours);
        };
    }

    private Object keep(Visit visit, Own own, HttpServletRequest request, Typed typed, QuietHours hours) {
        var there = MyReminders.of(own).quiet().map(MyReminders.Quiet::entry);
        return switch (keeping.keep(own, typed, days.now(own, typed), hours, there)) {
            case KEPT, WAS_KEPT -> See.other(Notice.KEPT.address());
            case MEANWHILE, NOT_KEPT -> show.refused(visit, own, request, Notice.NOT_KEPT);
        };
    }
}
