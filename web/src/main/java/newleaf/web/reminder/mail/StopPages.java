package newleaf.web.reminder.mail;

import newleaf.care.Actor;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.reminder.address.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/stop/…`: one tap ends mails, for whoever has the mail, without signing in (RFC 8058). Nothing tells whether a link
/// was one of ours.
@Controller
public final class StopPages {
    public static final String STOP = "/stop";
    /// A program that reads mail sends no token of ours with it; the link is the proof.
    public static final String EVERY = STOP + "/*";

    private final Mails mails;
    private final Addresses addresses;

    StopPages(Mails mails, Addresses addresses) {
        this.mails = mails;
        this.addresses = addresses;
    }

    @GetMapping(STOP + "/{token}")
    Page ask(Visit visit, @PathVariable("token") String token) {
        return Page.of("reminder/stop", visit, STOP + "/" + token);
    }

    @PostMapping(STOP + "/{token}")
    Page stop(Visit visit, @PathVariable("token") String token) {
        mails.opened(token, Slips.For.STOP).ifPresent(this::end);
        return Page.of("reminder/stopped", visit, "");
    }

    private void end(Slips.Slip slip) {
        addresses
                .of(slip.person(), slip.address())
                .ifPresent(each -> addresses.withdraw(slip.person(), each, Actor.PERSON));
    }
}
