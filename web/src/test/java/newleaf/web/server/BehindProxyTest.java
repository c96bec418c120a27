package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import newleaf.guidance.Library;
import newleaf.web.ServeSettings;
import newleaf.web.TrustedProxies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The whole server behind something that is named: who may begin is counted by visitor, not by what stands in front.
class BehindProxyTest {
    private static final int AT_ONCE = 600;
    private static final Serve.Running SERVER = Serve.start(
            ServeSettings.onFreePort()
                    .withListen(InetAddress.ofLiteral("0.0.0.0"))
                    .withPublicUrl(URI.create("https://help.example"))
                    .withProxies(TrustedProxies.of("127.0.0.1, ::1").orElseThrow()),
            Library.shipped());

    private static final String HEAD = "\nHost: help.example\nConnection: close\nX-Forwarded-Proto: https\n";
    private static final String PAGE = page();
    private static final String TOKEN = PAGE.replaceFirst("(?s).*name=\"form-token\" value=\"([^\"]*)\".*", "$1");
    private static final String COOKIE = PAGE.replaceFirst("(?s).*Set-Cookie: newleaf-form=([^;]+).*", "$1");

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void one_visitor_who_begins_too_often_does_not_stop_the_others() throws IOException {
        assertThat(begun("203.0.113.5")).contains("Set-Cookie: __Host-newleaf=", "Secure");
        int more = 0;
        while (more < 2 * AT_ONCE && hasBegun("1.2.3.4, 203.0.113.5")) more++;
        assertThat(more).isBetween(AT_ONCE - 1, 2 * AT_ONCE - 1);
        assertThat(hasBegun("203.0.113.6")).isTrue();
    }

    private static boolean hasBegun(String visitor) throws IOException {
        return begun(visitor).contains("Set-Cookie: __Host-newleaf=");
    }

    private static String begun(String visitor) throws IOException {
        String form = "answer=not-known&form-token=" + TOKEN;
        return RawRequest.answer(
                SERVER.address(),
                "POST /start/taking HTTP/1.1" + HEAD + "Origin: https://help.example\nX-Forwarded-For: " + visitor
                        + "\nCookie: newleaf-form=" + COOKIE
                        + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: " + form.length()
                        + "\n\n" + form);
    }

    /// A page with the form, as another browser got it.
    private static String page() {
        try {
            return RawRequest.answer(SERVER.address(), "GET /start/taking HTTP/1.1" + HEAD + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
