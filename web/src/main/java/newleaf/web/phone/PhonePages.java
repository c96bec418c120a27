package newleaf.web.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.form.FormToken;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/phone`: what this phone keeps for times without a connection, switched on and off here.
@Controller
public final class PhonePages {
    public static final String PHONE = "/phone";
    public static final String LOOK = PHONE + "/look";

    private final Ceremony ceremony;

    PhonePages(Ceremony ceremony) {
        this.ceremony = ceremony;
    }

    /// Template `phone/phone`.
    ///
    /// @param hasPassphrase  that the copy could be locked with
    /// @param hasPasskey     likewise
    public record Phone(boolean hasPassphrase, boolean hasPasskey, FormToken token) {}

    @GetMapping(PHONE)
    Page phone(Visit visit, Own own, HttpServletRequest request) {
        Optional<Account> account = own.account();
        boolean hasPassphrase =
                account.map(each -> each.ways().passphrase().isPresent()).orElseGet(own::isLockedByPassphrase);
        boolean hasPasskey =
                account.filter(each -> !each.ways().passkeys().isEmpty()).isPresent() && ceremony.isPossible(request);
        return Page.of("phone/phone", visit, new Phone(hasPassphrase, hasPasskey, FormToken.of(request)));
    }
}
