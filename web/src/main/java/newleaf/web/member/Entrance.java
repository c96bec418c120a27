package newleaf.web.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/// The way in to a record on somebody's own machine: whoever came by the link that the program showed there. Where many
/// have accounts, everybody may begin.
public final class Entrance {
    private static final String ENTERED = "entered";

    private final House house;

    Entrance(House house) {
        this.house = house;
    }

    public void enter(HttpServletRequest request) {
        request.getSession().setAttribute(ENTERED, "yes");
        request.changeSessionId();
    }

    /// Once they are signed in the link has done its work.
    public void leave(HttpServletRequest request) {
        request.getSession().removeAttribute(ENTERED);
    }

    public boolean hasEntered(HttpServletRequest request) {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        return session.map(each -> each.getAttribute(ENTERED)).isPresent();
    }

    public boolean mayBegin(HttpServletRequest request) {
        return house.isForMany() || hasEntered(request);
    }
}
