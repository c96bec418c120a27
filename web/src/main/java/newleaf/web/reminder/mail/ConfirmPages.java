package newleaf.web.reminder.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.web.form.FormToken;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.reminder.address.Addresses;
import newleaf.web.reminder.address.Addresses.Address;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/confirm/…`: whoever has the mail says that the address is theirs. Programs open links before people do: so it
/// takes
/// a button.
@Controller
public final class ConfirmPages {
    static final String CONFIRM = "/confirm";

    private final Mails mails;
    private final Addresses addresses;

    ConfirmPages(Mails mails, Addresses addresses) {
        this.mails = mails;
        this.addresses = addresses;
    }

    /// The page. Template `reminder/confirm`.
    public record Confirm(String action, FormToken token) {
        @Override
        public String toString() {
            return "Confirm";
        }
    }

    @GetMapping(CONFIRM + "/{token}")
    Page ask(Visit visit, HttpServletRequest request, @PathVariable("token") String token) {
        return Page.of("reminder/confirm", visit, new Confirm(CONFIRM + "/" + token, FormToken.of(request)));
    }

    @PostMapping(CONFIRM + "/{token}")
    Page confirm(Visit visit, @PathVariable("token") String token) {
        Optional<Slips.Slip> slip = mails.opened(token, Slips.For.CONFIRM);
        Optional<Address> address = slip.flatMap(each -> addresses.of(each.person(), each.address()));
        if (slip.isEmpty() || address.isEmpty())
            return Page.of("reminder/not-confirmed", visit, "").with(HttpStatus.GONE);
        if (!address.get().says().verified()) addresses.verify(slip.get().person(), address.get());
        return Page.of("reminder/confirmed", visit, "");
    }
}
