package newleaf.web.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Channel;
import newleaf.care.content.ReminderAddress;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.reminder.address.Addresses.Address;
import newleaf.web.reminder.mail.MailAddress;
import newleaf.web.reminder.mail.Mails;
import newleaf.web.reminder.push.Subscribe;
import newleaf.web.reminder.word.ReminderWord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/reminders/browser` and `/mine/reminders/mail`: where what is sent goes.
@Controller
public final class AddressPages {
    static final String BROWSER = ReminderPages.REMINDERS + "/browser";
    static final String MAIL = ReminderPages.REMINDERS + "/mail";
    private static final int MOST_BROWSERS = 5;

    private final Days days;
    private final KeepOnce keeping;
    private final ReadReminder read;
    private final ShowReminders show;
    private final Ways ways;
    private final Subscribe subscribe;
    private final Mails mails;

    AddressPages(
            Days days,
            KeepOnce keeping,
            ReadReminder read,
            ShowReminders show,
            Ways ways,
            Subscribe subscribe,
            Mails mails) {
        this.days = days;
        this.keeping = keeping;
        this.read = read;
        this.show = show;
        this.ways = ways;
        this.subscribe = subscribe;
        this.mails = mails;
    }

    @PostMapping(BROWSER)
    Object browser(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        if (!ways.areOn(Way.PUSH)) return show.refused(visit, own, request, Notice.NOT_KEPT);
        return switch (subscribe.of(typed.one("endpoint"), typed.one("key"), typed.one("secret"))) {
            case Subscribe.Came.Refused() -> show.refused(visit, own, request, Notice.PUSH_REFUSED);
            case Subscribe.Came.NotNow() -> show.refused(visit, own, request, Notice.PUSH_NOT_NOW);
            case Subscribe.Came.Usable(var address) -> browser(visit, own, request, typed, address);
        };
    }

    /// A browser that is there already is there once.
    private Object browser(Visit visit, Own own, HttpServletRequest request, Typed typed, ReminderAddress address) {
        List<Address> there = MyReminders.of(own).to(Channel.PUSH);
        if (there.stream().anyMatch(each -> each.says().equals(address))) return See.other(Notice.KEPT.address());
        if (there.size() >= MOST_BROWSERS) return show.refused(visit, own, request, Notice.TOO_MANY);
        return switch (keeping.add(own, typed, days.now(own, typed), address)) {
            case KEPT, WAS_KEPT -> See.other(Notice.KEPT.address());
            case MEANWHILE, NOT_KEPT -> show.refused(visit, own, request, Notice.NOT_KEPT);
        };
    }

    @PostMapping(MAIL)
    Object mail(Visit visit, Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Optional<MailAddress> address = MailAddress.of(typed.one(ShowReminders.MAILBOX));
        if (!ways.areOn(Way.MAIL)) return show.refused(visit, own, request, Notice.NOT_KEPT);
        if (address.isEmpty()) {
            var wrong = List.of(read.problem(ShowReminders.MAILBOX, ReminderWord.WRONG_ADDRESS));
            return show.wrongHere(visit, own, request, typed, wrong);
        }
        var says = new ReminderAddress(Channel.MAIL, address.get().text(), Optional.empty(), Optional.empty(), false);
        return mail(visit, own, request, typed, says);
    }

    /// One at a time. The same form sent twice asks once.
    private Object mail(Visit visit, Own own, HttpServletRequest request, Typed typed, ReminderAddress says) {
        boolean isThere = KeepOnce.named(typed).flatMap(own::entry).isPresent();
        if (!isThere && !MyReminders.of(own).to(Channel.MAIL).isEmpty()) {
            return show.refused(visit, own, request, Notice.TOO_MANY);
        }
        return switch (keeping.add(own, typed, days.now(own, typed), says)) {
            case KEPT -> asked(own);
            case WAS_KEPT -> See.other(Notice.MAIL_SENT.address());
            case MEANWHILE, NOT_KEPT -> show.refused(visit, own, request, Notice.NOT_KEPT);
        };
    }

    @PostMapping(MAIL + "/again")
    Object again(Own own) {
        return asked(own);
    }

    private Object asked(Own own) {
        Optional<Address> mailbox = MyReminders.of(own).to(Channel.MAIL).stream()
                .filter(each -> !each.says().verified())
                .findFirst();
        if (mailbox.isEmpty()) return See.other(ReminderPages.REMINDERS);
        return See.other(
                Notice.of(mails.ask(own.member().person(), mailbox.get())).address());
    }
}
