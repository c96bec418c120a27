package newleaf.web.offline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.web.day.LinesHere;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/offline` and below it: what a phone shows where there is no connection, for a page, for a form that was not sent
/// and for a text that was shared. `/keep-help`: how the phone comes to have them, and how they go again.
@Controller
public final class OfflinePages {
    static final String OFFLINE = "/offline";
    static final String TYPED = OFFLINE + "/typed";
    static final String SHARED = OFFLINE + "/shared";
    static final List<String> PATHS = List.of(OFFLINE, TYPED, SHARED);

    /// Where somebody asks for it.
    public static final String KEEP = "/keep-help";

    private final LinesHere lines;

    OfflinePages(Library library) {
        this.lines = new LinesHere(library.shelves());
    }

    @GetMapping({OFFLINE, TYPED, SHARED})
    Page offline(Visit visit, HttpServletRequest request) {
        return page(visit, visit.path(), Collections.list(request.getLocales()));
    }

    Page page(Visit visit, String path, List<Locale> locales) {
        return Page.of(path.substring(1) + (path.equals(OFFLINE) ? OFFLINE : ""), visit, offline(locales));
    }

    private Offline offline(List<Locale> locales) {
        return new Offline(lines.of(Optional.empty(), locales));
    }

    @GetMapping(KEEP)
    Page keep(Visit visit) {
        return Page.of("offline/keep", visit, "");
    }
}
