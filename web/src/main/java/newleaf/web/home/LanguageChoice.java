package newleaf.web.home;

import java.net.URI;
import java.time.Duration;
import newleaf.knowledge.words.Language;
import newleaf.web.ServeSettings;
import newleaf.web.page.OwnCookie;
import newleaf.web.page.OwnPath;
import newleaf.web.page.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/language/es?back=/help`: remembers a language and goes back.
@Controller
public final class LanguageChoice {
    private final boolean isSecure;

    LanguageChoice(ServeSettings settings) {
        this.isSecure = settings.isSecure();
    }

    @GetMapping("/language/{label}")
    ResponseEntity<Void> choose(
            @PathVariable("label") String label, @RequestParam(name = "back", defaultValue = "/") String back) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(OwnPath.of(back)));
        Visits.named(label).ifPresent(language -> answer.header(HttpHeaders.SET_COOKIE, cookie(language)));
        return answer.build();
    }

    private String cookie(Language language) {
        return OwnCookie.of(Visits.LANGUAGE_COOKIE, language.label(), Duration.ofDays(365), isSecure);
    }
}
