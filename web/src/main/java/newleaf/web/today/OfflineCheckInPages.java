package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import newleaf.guidance.Library;
import newleaf.web.day.LinesHere;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/offline/check-in`: the check-in as a phone keeps it for times without a connection. It is the same for everyone.
@Controller
public final class OfflineCheckInPages {
    public static final String CHECK_IN = "/offline/check-in";

    private final DailyItems items;
    private final LinesHere lines;

    OfflineCheckInPages(Library library, DailyItems items) {
        this.items = items;
        this.lines = new LinesHere(library.shelves());
    }

    @GetMapping(CHECK_IN)
    Page checkIn(Visit visit, HttpServletRequest request) {
        return page(visit, Collections.list(request.getLocales()));
    }

    /// Which day it is, and the name of what is written, only the phone knows.
    Page page(Visit visit, List<Locale> locales) {
        CheckInForm blank = CheckInForm.general(items.groups(), lines.besideANote(locales));
        return Page.of("today/offline", visit, blank);
    }
}
