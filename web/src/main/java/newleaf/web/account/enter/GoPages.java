package newleaf.web.account.enter;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import newleaf.web.member.ForEveryRole;
import newleaf.web.member.Guard;
import newleaf.web.member.Members;
import newleaf.web.member.Own;
import newleaf.web.page.See;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/lock` and `/sign-out`.
@ForEveryRole
@Controller
public final class GoPages {
    private final Members members;

    GoPages(Members members) {
        this.members = members;
    }

    /// Whoever comes next has to show who they are.
    @PostMapping("/lock")
    Object lock(Own own, HttpServletRequest request) {
        members.lock(request);
        return See.other(Guard.SHOW_AGAIN);
    }

    @PostMapping("/sign-out")
    Object signOut(Own own, Here here) {
        here.leave();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/"))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
