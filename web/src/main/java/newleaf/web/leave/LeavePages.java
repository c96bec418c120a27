package newleaf.web.leave;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import newleaf.web.ServeSettings;
import newleaf.web.account.secret.KnownBrowser;
import newleaf.web.form.FormToken;
import newleaf.web.member.WaitingForm;
import newleaf.web.page.OwnCookie;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import newleaf.web.session.Here;
import newleaf.web.session.held.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The quick way out: forgets the answers and shows a calendar, which could be anybody's.
@Controller
public final class LeavePages {
    public static final String PATH = "/leave";

    private static final String NEUTRAL = "/calendar";

    private final Clock clock;
    private final boolean isSecure;

    LeavePages(Clock clock, ServeSettings settings) {
        this.clock = clock;
        this.isSecure = settings.isSecure();
    }

    @PostMapping(PATH)
    ResponseEntity<Void> leave(Here here) {
        here.leave();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(NEUTRAL))
                .header("Clear-Site-Data", "\"cache\"")
                .header(
                        HttpHeaders.SET_COOKIE,
                        Stream.of(
                                        SessionCookie.name(isSecure),
                                        FormToken.COOKIE,
                                        WaitingForm.COOKIE,
                                        KnownBrowser.COOKIE,
                                        Visits.LANGUAGE_COOKIE)
                                .map(this::gone)
                                .toArray(String[]::new))
                .build();
    }

    @GetMapping(NEUTRAL)
    Page calendar(Visit visit) {
        return Page.of("calendar", visit, Month.of(LocalDate.now(clock), visit.language()));
    }

    private String gone(String cookie) {
        return OwnCookie.gone(cookie, isSecure);
    }
}
