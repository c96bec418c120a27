package newleaf.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.web.account.When;
import newleaf.web.form.Typed;
import newleaf.web.meeting.from.MeetingShelf;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/meetings`: for everybody. Nothing is asked and nothing is kept.
@Controller
public final class MeetingPages {
    public static final String MEETINGS = "/meetings";
    /// Where the list stands on its page.
    public static final String LIST = "next";

    private final Meetings.Known known;
    private final MeetingShelf shelf;
    private final When when;
    private final Clock clock;

    MeetingPages(Library library, MeetingShelf shelf, Clock clock) {
        this.known = Meetings.Known.of(library.shelves());
        this.shelf = shelf;
        this.when = new When(clock);
        this.clock = clock;
    }

    @GetMapping(MEETINGS)
    Page meetings(Visit visit, HttpServletRequest request) {
        LookFor look = LookFor.of(Typed.of(request.getParameterMap()), when);
        Optional<NextOnes> next = shelf.held().map(held -> NextOnes.of(held, look, clock.instant()));
        return Page.of("meeting/meetings", visit, new Meetings(known, shelf.isThere(), next));
    }
}
