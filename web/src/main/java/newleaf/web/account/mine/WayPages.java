package newleaf.web.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.care.account.Passkey;
import newleaf.care.account.Ways;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.account.secret.SpareCodes;
import newleaf.web.account.start.WaysPages;
import newleaf.web.form.FormToken;
import newleaf.web.member.Again;
import newleaf.web.member.ForEveryRole;
import newleaf.web.member.Own;
import newleaf.web.member.Signed;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/passkeys`, `/mine/codes`: other ways in. Whoever changes them is signed out everywhere else.
@ForEveryRole
@Controller
public final class WayPages {
    private final Ceremony ceremony;
    private final Signed signed;
    private final SecureRandom chance = new SecureRandom();

    WayPages(Ceremony ceremony, Signed signed) {
        this.ceremony = ceremony;
        this.signed = signed;
    }

    @Again
    @PostMapping(MinePages.MINE + "/passkeys")
    Object add(Own own, Here here, HttpServletRequest request) {
        Optional<Account> changed = ceremony.made(here.typed().one(Ceremony.FIELD), request)
                .flatMap(made -> own.account().flatMap(seen -> own.change(seen, with(seen.ways(), made))));
        return changed.map(_ -> othersEnded(own, request)).orElseGet(() -> See.other(Notice.FAILED.address()));
    }

    private static Ways with(Ways ways, Passkey made) {
        List<Passkey> all = new ArrayList<>(ways.passkeys());
        all.add(made);
        return ways.withPasskeys(all);
    }

    @Again
    @PostMapping(MinePages.MINE + "/passkeys/{number}/remove")
    Object remove(Own own, HttpServletRequest request, @PathVariable("number") int number) {
        Optional<Account> account = own.account();
        List<Passkey> all = account.map(each -> each.ways().passkeys()).orElse(List.of());
        if (account.isEmpty() || number < 1 || number > all.size()) return See.other(MinePages.MINE);
        Ways ways = account.get().ways();
        if (all.size() == 1 && ways.passphrase().isEmpty()) return See.other(Notice.LAST_WAY.address());
        List<Passkey> left = new ArrayList<>(all);
        left.remove(number - 1);
        own.change(account.get(), ways.withPasskeys(left));
        return othersEnded(own, request);
    }

    @Again
    @PostMapping(MinePages.MINE + "/codes")
    Object codes(Visit visit, Own own, HttpServletRequest request) {
        Optional<Account> account = own.account();
        if (account.isEmpty()) return See.other(MinePages.MINE);
        SpareCodes.Drawn drawn = SpareCodes.draw(chance);
        Optional<Account> changed =
                own.change(account.get(), account.get().ways().withCodes(drawn.kept()));
        if (changed.isEmpty()) return See.other(MinePages.MINE);
        signed.endOthers(own.member(), request.getSession().getId());
        return Page.of(
                "account/codes",
                visit,
                new WaysPages.Codes(changed.get().ways().words(), drawn.shown(), FormToken.of(request), false));
    }

    private Object othersEnded(Own own, HttpServletRequest request) {
        signed.endOthers(own.member(), request.getSession().getId());
        return See.other(Notice.OTHERS_ENDED.address());
    }
}
