package newleaf.web.member;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.web.session.held.HeldSessions;
import org.springframework.session.Session;

/// Where somebody is signed in.
public final class Signed {
    static final String BROWSER = "browser";

    private final HeldSessions sessions;

    Signed(HeldSessions sessions) {
        this.sessions = sessions;
    }

    /// One place.
    ///
    /// @param number   among those of this person, from 1: the id of a session is never shown
    /// @param browser  in a word or two
    public record Place(int number, String browser, Instant since, Instant last, boolean isHere) {}

    /// The latest used first.
    public List<Place> places(Member member, String here) {
        List<Session> all = all(member);
        return IntStream.range(0, all.size())
                .mapToObj(i -> place(i + 1, all.get(i), here))
                .toList();
    }

    private static Place place(int number, Session session, String here) {
        String browser =
                Optional.<String>ofNullable(session.getAttribute(BROWSER)).orElse("");
        return new Place(
                number,
                browser,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    /// Ends the one with this number, unless that is where they are.
    public void end(Member member, int number, String here) {
        List<Session> all = all(member);
        if (number < 1 || number > all.size()) return;
        String id = all.get(number - 1).getId();
        if (!id.equals(here)) sessions.deleteById(id);
    }

    public void endOthers(Member member, String here) {
        all(member).stream().map(Session::getId).filter(id -> !id.equals(here)).forEach(sessions::deleteById);
    }

    private List<Session> all(Member member) {
        Map<String, ? extends Session> found = sessions.of(member.person().toString());
        return found.values().stream()
                .<Session>map(each -> each)
                .sorted(Comparator.comparing(Session::getCreationTime).thenComparing(Session::getId))
                .toList();
    }
}
