package newleaf.web.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.Reminder;
import newleaf.documents.Labelled;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Choice;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.SaidOnce;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/reminders`: reminders are added, changed, switched off and taken back.
@Controller
public final class ReminderPages {
    public static final String REMINDERS = "/mine/reminders";
    static final String KIND = "kind";
    static final String ON = "on";
    /// More than anybody needs; each is work for the server every day.
    static final int MOST = 12;

    private static final List<Kind> KINDS = List.of(Kind.REMINDER, Kind.REMINDER_ADDRESS, Kind.QUIET_HOURS);

    private final Days days;
    private final KeepOnce keeping;
    private final ReadReminder read;
    private final ShowReminders show;
    private final Ways ways;

    ReminderPages(Days days, KeepOnce keeping, ReadReminder read, ShowReminders show, Ways ways) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
        this.show = show;
        this.ways = ways;
    }

    @GetMapping(REMINDERS)
    Page reminders(Visit visit, Own own, HttpServletRequest request) {
        Typed asked = Typed.of(request.getParameterMap());
        return show.page(visit, own, request, SaidOnce.of(List.of(Notice.values()), asked));
    }

    @PostMapping(REMINDERS)
    Object add(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.reminder(typed, ways.on(), true)) {
            case Read.Wrong(var problems) -> show.wrong(visit, own, request, typed, problems);
            case Read.Usable(var says) ->
                isFull(own, typed)
                        ? show.refused(visit, own, request, Notice.TOO_MANY)
                        : kept(visit, own, request, typed, says, Optional.empty());
        };
    }

    private static boolean isFull(Own own, Typed typed) {
        boolean isThere = KeepOnce.named(typed).flatMap(own::entry).isPresent();
        return !isThere && MyReminders.reminders(own).size() >= MOST;
    }

    @PostMapping(REMINDERS + "/change")
    Object change(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Optional<MyReminders.Line> line = line(own, typed);
        if (line.isEmpty()) return show.refused(visit, own, request, Notice.NOT_KEPT);
        boolean isOn = line.get().says().on();
        return switch (read.reminder(typed, ways.on(), isOn)) {
            case Read.Wrong(var problems) -> show.wrong(visit, own, request, typed, problems);
            case Read.Usable(var says) -> kept(visit, own, request, typed, says, line.map(MyReminders.Line::entry));
        };
    }

    @PostMapping(REMINDERS + "/switch")
    Object turn(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Optional<MyReminders.Line> line = line(own, typed);
        if (line.isEmpty()) return show.refused(visit, own, request, Notice.NOT_KEPT);
        Reminder was = line.get().says();
        Reminder says = new Reminder(was.what(), was.at(), was.days(), typed.has(ON, Choice.YES), was.by());
        return kept(visit, own, request, typed, says, line.map(MyReminders.Line::entry));
    }

    private static Optional<MyReminders.Line> line(Own own, Typed typed) {
        String which = typed.one(ReminderForm.WHICH);
        return MyReminders.reminders(own).stream()
                .filter(each -> each.id().equals(which))
                .findFirst();
    }

    private Object kept(
            Visit visit, Own own, HttpServletRequest request, Typed typed, Reminder says, Optional<Current> there) {
        return switch (keeping.keep(own, typed, days.now(own, typed), says, there)) {
            case KEPT, WAS_KEPT -> See.other(Notice.KEPT.address());
            case MEANWHILE, NOT_KEPT -> show.refused(visit, own, request, Notice.NOT_KEPT);
        };
    }

    @PostMapping(REMINDERS + "/take-back")
    Object takeBack(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Labelled.of(KINDS, typed.one(KIND)).ifPresent(kind -> keeping.takeBack(own, typed, days.now(own, typed), kind));
        return See.other(Notice.TAKEN_BACK.address());
    }
}
