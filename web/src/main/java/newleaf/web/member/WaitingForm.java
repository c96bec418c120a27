package newleaf.web.member;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.PersonId;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.page.OwnCookie;
import org.springframework.http.HttpHeaders;

/// The form that waits in this browser, by a cookie that names it and says nothing.
public final class WaitingForm {
    public static final String COOKIE = "newleaf-waiting";

    private final Stash stash;
    private final Marks marks;
    private final boolean isSecure;

    WaitingForm(Stash stash, Marks marks, boolean isSecure) {
        this.stash = stash;
        this.marks = marks;
        this.isSecure = isSecure;
    }

    /// Whose form was sent, by the mark in its token.
    Optional<PersonId> owner(HttpServletRequest request) {
        return FormToken.sent(request).flatMap(marks::owner);
    }

    public void keep(PersonId owner, String path, Typed typed, HttpServletResponse response) {
        stash.put(owner, path, typed)
                .ifPresent(key ->
                        response.addHeader(HttpHeaders.SET_COOKIE, OwnCookie.of(COOKIE, key, Stash.KEPT, isSecure)));
    }

    /// The one that waits, for its owner.
    public Optional<Stash.Waiting> of(HttpServletRequest request, PersonId whoever) {
        return key(request).flatMap(key -> stash.of(key, whoever));
    }

    public Optional<Long> minutesLeft(HttpServletRequest request) {
        return key(request).flatMap(stash::minutesLeft);
    }

    /// Gone on with, or left.
    public void drop(HttpServletRequest request) {
        key(request).ifPresent(stash::drop);
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
