package newleaf.web.urge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/offline/urge`: an urge that is over, written down without a connection. It is the same for everyone; whoever took
/// some sees first what keeps them safe.
@Controller
public final class OfflineUrgePages {
    public static final String OVER = "/offline/urge";

    private final ShowUrge show;

    OfflineUrgePages(ShowUrge show) {
        this.show = show;
    }

    @GetMapping(OVER)
    Page over(Visit visit, HttpServletRequest request) {
        return page(visit, Collections.list(request.getLocales()));
    }

    Page page(Visit visit, List<Locale> locales) {
        return Page.of("urge/offline", visit, show.tookForEveryone(locales));
    }
}
