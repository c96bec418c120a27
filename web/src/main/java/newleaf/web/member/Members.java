package newleaf.web.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.web.form.FormToken;
import newleaf.web.session.Here;
import newleaf.web.session.held.HeldSession;
import newleaf.web.session.held.HeldSessions;
import newleaf.web.session.held.SessionCookie;

/// Signs people in and out. A session holds who they are and when they showed it, nothing else.
public final class Members {
    private static final String SINCE = "since";
    private static final String SHOWN = "shown";
    private static final String LOCK = "lock";
    private static final String STAYS = "stays";
    private static final Duration LONGEST = Duration.ofDays(90);
    private static final String CLICK = "click";
    private static final String LOCKED = "locked";

    private final Clock clock;
    private final AtHand atHand;

    Members(Clock clock, AtHand atHand) {
        this.clock = clock;
        this.atHand = atHand;
    }

    /// Empty where nobody is signed in.
    public Optional<Member> of(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getSession(false)).flatMap(this::read);
        } catch (IllegalStateException _) {
            return Optional.empty(); // it ended meanwhile
        }
    }

    private Optional<Member> read(HttpSession session) {
        boolean isOver = clock.instant().isAfter(instant(session, SINCE).plus(LONGEST));
        return text(session, HeldSessions.WHO)
                .filter(_ -> !isOver)
                .map(who -> new Member(
                        PersonId.of(who),
                        role(session),
                        instant(session, SINCE),
                        instant(session, SHOWN),
                        isLocked(session)));
    }

    /// The last click is noted at most every five minutes, so it may be that much later than it is known.
    private boolean isLocked(HttpSession session) {
        if (text(session, LOCKED).isPresent()) return true;
        Duration idle = Duration.between(instant(session, CLICK), clock.instant());
        Optional<Duration> after = text(session, LOCK).map(Long::parseLong).map(Duration::ofMinutes);
        boolean isAway = after.filter(each -> idle.compareTo(each.plus(HeldSession.TOUCHED_EVERY)) > 0)
                .isPresent();
        if (isAway) lock(session);
        else if (idle.compareTo(HeldSession.TOUCHED_EVERY) >= 0) session.setAttribute(CLICK, now());
        return isAway;
    }

    /// Under a new id, since rights change with it. What this browser had typed stays with it.
    ///
    /// @param lockMinutes  without a click, until they have to show again who they are
    public void signIn(
            HttpServletRequest request, PersonId person, Role role, Optional<Integer> lockMinutes, String browser) {
        HttpSession session = own(request, person);
        session.setAttribute(HeldSessions.WHO, person.toString());
        session.setAttribute(Here.ROLE, role.label());
        session.setAttribute(SINCE, now());
        session.setAttribute(Signed.BROWSER, browser);
        lockAfter(session, lockMinutes);
        showed(session);
        request.changeSessionId();
        FormToken.renew(request);
    }

    /// Nothing of somebody else who was signed in here stays.
    private static HttpSession own(HttpServletRequest request, PersonId person) {
        HttpSession session = request.getSession();
        boolean isElses = text(session, HeldSessions.WHO)
                .filter(who -> !who.equals(person.toString()))
                .isPresent();
        if (isElses) session.invalidate();
        return request.getSession();
    }

    /// The browser keeps the cookie when it is closed, whatever id it names.
    public void stay(HttpServletRequest request) {
        request.getSession().setAttribute(STAYS, "yes");
        request.setAttribute(SessionCookie.STAYS, true);
    }

    /// Whoever is signed in showed once more who they are.
    public void showed(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (text(session, STAYS).isPresent()) request.setAttribute(SessionCookie.STAYS, true);
        showed(session);
        request.changeSessionId();
    }

    private void showed(HttpSession session) {
        session.setAttribute(SHOWN, now());
        session.setAttribute(CLICK, now());
        session.removeAttribute(LOCKED);
    }

    public void lockAfter(HttpServletRequest request, Optional<Integer> minutes) {
        lockAfter(request.getSession(), minutes);
    }

    private static void lockAfter(HttpSession session, Optional<Integer> minutes) {
        minutes.ifPresentOrElse(
                each -> session.setAttribute(LOCK, String.valueOf(each)), () -> session.removeAttribute(LOCK));
    }

    /// Until they show again who they are.
    public void lock(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(this::lock);
    }

    private void lock(HttpSession session) {
        session.setAttribute(LOCKED, "yes");
        text(session, HeldSessions.WHO).map(PersonId::of).ifPresent(this::putAway);
    }

    /// What was read of somebody who goes is not kept at hand.
    public void putAway(PersonId person) {
        atHand.putAway(person);
    }

    private String now() {
        return String.valueOf(clock.millis());
    }

    private static Role role(HttpSession session) {
        return text(session, Here.ROLE)
                .flatMap(label -> Arrays.stream(Role.values())
                        .filter(each -> each.label().equals(label))
                        .findFirst())
                .orElse(Role.PERSON);
    }

    private static Instant instant(HttpSession session, String name) {
        return text(session, name).map(Members::instant).orElse(Instant.EPOCH);
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private static Optional<String> text(HttpSession session, String name) {
        return Optional.ofNullable(session.getAttribute(name)).map(Object::toString);
    }
}
