package newleaf.web.page;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// A cookie of this server: no script reads it, and it is sent to nobody else.
public final class OwnCookie {
    private OwnCookie() {}

    /// As a header says it.
    public static String of(String name, String value, Duration age, boolean isSecure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Strict")
                .maxAge(age)
                .build()
                .toString();
    }

    /// Takes it away.
    public static String gone(String name, boolean isSecure) {
        return of(name, "", Duration.ZERO, isSecure);
    }
}
