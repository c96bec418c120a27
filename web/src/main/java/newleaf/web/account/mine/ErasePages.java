package newleaf.web.account.mine;

import newleaf.web.form.Choice;
import newleaf.web.member.Again;
import newleaf.web.member.Cloakroom;
import newleaf.web.member.ForEveryRole;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine/erase`: all of it, for good.
@ForEveryRole
@Controller
public final class ErasePages {
    private static final String ERASED = "/erased";

    private final Cloakroom cloakroom;

    ErasePages(Cloakroom cloakroom) {
        this.cloakroom = cloakroom;
    }

    @Again
    @PostMapping(MinePages.MINE + "/erase")
    Object erase(Own own, Here here) {
        if (!here.typed().has("erase", Choice.YES)) return See.other(Notice.ERASE_MISSING.address());
        own.erase();
        cloakroom.drop(own.member().person());
        here.leave();
        return See.other(ERASED);
    }

    @GetMapping(ERASED)
    Page erased(Visit visit) {
        return Page.of("account/erased", visit, "");
    }
}
