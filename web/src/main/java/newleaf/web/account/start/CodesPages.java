package newleaf.web.account.start;

import jakarta.servlet.http.HttpServletRequest;
import newleaf.web.account.SignedIn;
import newleaf.web.member.Guard;
import newleaf.web.member.Members;
import newleaf.web.page.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/record/codes`: whether the codes were put away. Whatever is said, they go on.
@Controller
public final class CodesPages {
    private final Members members;

    CodesPages(Members members) {
        this.members = members;
    }

    @PostMapping("/record/codes")
    Object putAway(HttpServletRequest request) {
        return See.other(
                members.of(request).map(member -> SignedIn.home(member.role())).orElse(Guard.SIGN_IN));
    }
}
