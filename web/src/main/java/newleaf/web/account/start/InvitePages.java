package newleaf.web.account.start;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import newleaf.web.form.FormToken;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/invite/…`: an account with rights that somebody granted. Nothing is used up before there is a way in.
@Controller
public final class InvitePages {
    private static final String TOKEN = "invitation";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final House house;
    private final Members members;
    private final Beginning beginning;

    InvitePages(House house, Members members, Beginning beginning) {
        this.house = house;
        this.members = members;
        this.beginning = beginning;
    }

    /// The page. Template `account/invited`.
    public record Invited(String invitation, FormToken token) {
        @Override
        public String toString() {
            return "Invited";
        }
    }

    @GetMapping("/invite/{token}")
    Page ask(Visit visit, HttpServletRequest request, @PathVariable("token") String token) {
        if (!house.isForMany()) return Page.of("account/link-used", visit, "").with(HttpStatus.GONE);
        return Page.of("account/invited", visit, new Invited(token, FormToken.of(request)));
    }

    @PostMapping("/invite")
    Object accept(Visit visit, Here here, HttpServletRequest request) {
        if (!house.isForMany() || members.of(request).isPresent()) return See.other("/");
        String token = here.typed().one(TOKEN);
        if (!SHAPE.matcher(token).matches()) return See.other("/");
        if (!here.begins()) return Trouble.CROWDED.page(visit);
        beginning.invite(request, token);
        return See.other(WaysPages.WAYS);
    }
}
