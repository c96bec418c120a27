package newleaf.web.account.enter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.PersonId;
import newleaf.web.account.secret.KnownBrowser;
import newleaf.web.member.House;
import newleaf.web.page.OwnCookie;
import org.springframework.http.HttpHeaders;

/// Whether this browser signed in to an account before. It has tries of its own then, which nobody elsewhere uses up.
final class Known {
    private static final String PURPOSE = "known browser";
    private static final Duration LONGEST = Duration.ofDays(365);

    private final House house;
    private final boolean isSecure;
    private final SecureRandom chance = new SecureRandom();

    Known(House house, boolean isSecure) {
        this.house = house;
        this.isSecure = isSecure;
    }

    Optional<String> here(HttpServletRequest request, PersonId person) {
        return key().flatMap(known -> cookie(request).flatMap(value -> known.id(value, person.toString())));
    }

    void remember(HttpServletRequest request, HttpServletResponse response, PersonId person) {
        if (here(request, person).isPresent()) return;
        key().ifPresent(known -> response.addHeader(
                HttpHeaders.SET_COOKIE,
                OwnCookie.of(KnownBrowser.COOKIE, known.made(person.toString(), chance), LONGEST, isSecure)));
    }

    private Optional<KnownBrowser> key() {
        return house.safe().inside().map(safe -> new KnownBrowser(safe.keyFor(PURPOSE)));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(KnownBrowser.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
