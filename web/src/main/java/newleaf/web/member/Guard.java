package newleaf.web.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.care.safe.Safe;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets only the owner of a record reach what asks for [Own]. Whoever is not signed in is sent to sign in; a form that
/// they sent waits for them.
public final class Guard implements HandlerInterceptor {
    /// Where a form that waits is gone on with.
    public static final String GO_ON = "/go-on";
    public static final String SIGN_IN = "/sign-in";
    public static final String SHOW_AGAIN = "/show-again";
    static final Duration FRESH = Duration.ofMinutes(10);

    private final House house;
    private final Members members;
    private final WaitingForm waiting;
    private final Clock clock;

    Guard(House house, Members members, WaitingForm waiting, Clock clock) {
        this.house = house;
        this.members = members;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !isGuarded(method)) return true;
        if (FormToken.isStale(request)) return withheld(request, response, method);
        Optional<Member> member = members.of(request);
        if (member.isEmpty() || house.safe().state() != Safe.State.OPEN)
            return away(request, response, method, SIGN_IN);
        if (!mayReach(method, member.get().role())) return refused(response, HttpStatus.NOT_FOUND);
        if (member.get().isLocked()) return away(request, response, method, SHOW_AGAIN);
        if (method.hasMethodAnnotation(Again.class) && !isFresh(member.get()))
            return away(request, response, method, SHOW_AGAIN);
        return true;
    }

    /// On one's own machine without a passphrase there is nothing to show again.
    private boolean isFresh(Member member) {
        boolean canShow = house.isForMany()
                || house.safe()
                        .inside()
                        .filter(Safe.Inside::isLockedByPassphrase)
                        .isPresent();
        return !canShow || clock.instant().isBefore(member.shown().plus(FRESH));
    }

    static boolean isGuarded(HandlerMethod method) {
        boolean asksForOwn = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Own.class);
        return asksForOwn || isForAdministrators(method);
    }

    private static boolean mayReach(HandlerMethod method, Role role) {
        if (isForAdministrators(method)) return role == Role.ADMINISTRATOR;
        return role == Role.PERSON || method.getBeanType().isAnnotationPresent(ForEveryRole.class);
    }

    private static boolean isForAdministrators(HandlerMethod method) {
        return method.getBeanType().isAnnotationPresent(ForAdministrators.class);
    }

    /// Its token belongs to no session of now: whose it was stands in it.
    private boolean withheld(HttpServletRequest request, HttpServletResponse response, HandlerMethod method)
            throws IOException {
        if (isFile(request)) return seeOther(response, request.getRequestURI());
        Optional<PersonId> owner = waiting.owner(request).filter(_ -> mayWait(method));
        if (owner.isEmpty()) return refused(response, HttpStatus.FORBIDDEN);
        return waits(owner.get(), request, response, GO_ON);
    }

    /// What only its owner may do is never sent for them later: somebody else could have filled it in.
    private static boolean mayWait(HandlerMethod method) {
        return !method.hasMethodAnnotation(Again.class);
    }

    private boolean away(HttpServletRequest request, HttpServletResponse response, HandlerMethod method, String to)
            throws IOException {
        boolean isForm = request.getMethod().equals("POST") && !isFile(request) && !isOfScript(request);
        Optional<PersonId> owner =
                isForm && mayWait(method) ? members.of(request).map(Member::person) : Optional.empty();
        if (owner.isPresent()) return waits(owner.get(), request, response, to + "?to=" + GO_ON);
        String back = isForm ? "" : "?to=" + request.getRequestURI();
        return seeOther(response, to + back);
    }

    /// A file does not wait: it is chosen again.
    private static boolean isFile(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }

    /// What a script sends it sends again by itself.
    private static boolean isOfScript(HttpServletRequest request) {
        return "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private boolean waits(PersonId owner, HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        waiting.keep(owner, request.getRequestURI(), Typed.of(request.getParameterMap()), response);
        return seeOther(response, to);
    }

    private static boolean seeOther(HttpServletResponse response, String to) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", to);
        return false;
    }

    private static boolean refused(HttpServletResponse response, HttpStatus status) throws IOException {
        response.sendError(status.value());
        return false;
    }
}
