package newleaf.web.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.care.account.Role;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.ForEveryRole;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.member.Own;
import newleaf.web.member.Signed;
import newleaf.web.page.Page;
import newleaf.web.page.SaidOnce;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/mine`: where somebody is signed in, and when this browser locks itself.
@ForEveryRole
@Controller
public final class MinePages {
    public static final String MINE = "/mine";
    static final List<Integer> MINUTES = List.of(5, 30, 240);

    private final House house;
    private final Members members;
    private final Signed signed;
    private final Ceremony ceremony;
    private final Clock clock;

    MinePages(House house, Members members, Signed signed, Ceremony ceremony, Clock clock) {
        this.clock = clock;
        this.house = house;
        this.members = members;
        this.signed = signed;
        this.ceremony = ceremony;
    }

    @GetMapping(MINE)
    Page mine(Visit visit, Own own, HttpServletRequest request) {
        return Page.of("account/mine", visit, view(own, request));
    }

    private Mine view(Own own, HttpServletRequest request) {
        return new Mine(
                signed.places(own.member(), here(request)),
                own.account(),
                Known.of(own),
                ceremony.isPossible(request),
                house.isForMany(),
                own.member().role() == Role.PERSON,
                own.isLockedByPassphrase(),
                SaidOnce.of(List.of(Notice.values()), Typed.of(request.getParameterMap())),
                clock.getZone(),
                FormToken.of(request));
    }

    @PostMapping(MINE + "/places/{number}/end")
    Object end(Own own, HttpServletRequest request, @PathVariable("number") int number) {
        signed.end(own.member(), number, here(request));
        return See.other(MINE);
    }

    @PostMapping(MINE + "/places/others/end")
    Object endOthers(Own own, HttpServletRequest request) {
        signed.endOthers(own.member(), here(request));
        return See.other(Notice.OTHERS_ENDED.address());
    }

    @PostMapping(MINE + "/lock")
    Object lockAfter(Own own, Here here, HttpServletRequest request) {
        Optional<Integer> minutes = MINUTES.stream()
                .filter(each -> here.typed().one("minutes").equals(String.valueOf(each)))
                .findFirst();
        Optional<Account> account = own.account();
        account.ifPresent(each -> own.change(each, each.ways().lockingAfter(minutes)));
        members.lockAfter(request, minutes);
        return See.other(Notice.DONE.address());
    }

    private static String here(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
