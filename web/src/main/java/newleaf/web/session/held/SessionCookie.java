package newleaf.web.session.held;

import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/// The cookie that names a session. It ends with the browser, unless whoever signs in wants to stay.
public final class SessionCookie {
    /// Of a request: the cookie of the answer stays.
    public static final String STAYS = SessionCookie.class.getName() + ".stays";

    private SessionCookie() {}

    /// Of one that comes by TLS alone no other server of the same domain can set another.
    public static String name(boolean isSecure) {
        return isSecure ? "__Host-newleaf" : "newleaf";
    }

    public static HttpSessionIdResolver of(boolean isSecure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name(isSecure));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(isSecure);
        cookie.setSameSite("Strict");
        cookie.setUseBase64Encoding(false);
        cookie.setRememberMeRequestAttribute(STAYS);
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie);
        return resolver;
    }
}
