package newleaf.web.reminder.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import newleaf.web.network.PublicAddress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Where we go, and where not.
class PushHostsTest {
    @TestFactory
    Stream<DynamicTest> the_servers_of_browsers_are_known() {
        return Stream.of(
                        "https://fcm.googleapis.com/fcm/send/abc",
                        "https://fcm.googleapis.com:443/wp/abc",
                        "https://updates.push.services.mozilla.com/wpush/v2/abc",
                        "https://autopush.push.services.mozilla.com/wpush/v2/abc",
                        "https://web.push.apple.com/QabC",
                        "https://wns2-by3p.notify.windows.com/w/?token=abc%2f")
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(PushHosts.OF_BROWSERS.endpoint(text)).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> nobody_else_is() {
        return Stream.of(
                        "http://fcm.googleapis.com/a",
                        "https://fcm.googleapis.com:8443/a",
                        "https://fcm.googleapis.com:22/a",
                        "https://somebody@fcm.googleapis.com/a",
                        "https://fcm.googleapis.com@evil.example/a",
                        "https://fcm.googleapis.com#@evil.example/a",
                        "https://fcm.googleapis.com.evil.example/a",
                        "https://evilfcm.googleapis.com/a",
                        "https://evil-notify.windows.com/a",
                        "https://notify.windows.com/a",
                        "https://googleapis.com/a",
                        "https://127.0.0.1/a",
                        "https://[::1]/a",
                        "https://169.254.169.254/latest/meta-data",
                        "https://localhost/a",
                        "https:///a",
                        "//fcm.googleapis.com/a",
                        "file:///etc/passwd",
                        "https://fcm.googleapis.com\\@evil.example/",
                        "https://fcm.googleapis.com/a\r\nX: y",
                        "")
                .map(text -> DynamicTest.dynamicTest(
                        "not " + text,
                        () -> assertThat(PushHosts.OF_BROWSERS.endpoint(text)).isEmpty()));
    }

    @Test
    void each_address_of_a_name_has_to_be_open() throws IOException {
        assertThat(leads("8.8.8.8")).isTrue();
        assertThat(leads("8.8.8.8", "10.0.0.1")).isFalse();
        assertThat(leads("127.0.0.1")).isFalse();
        assertThat(leads()).isFalse();
    }

    private static boolean leads(String... to) throws IOException {
        InetAddress[] addresses = new InetAddress[to.length];
        for (int i = 0; i < to.length; i++) addresses[i] = InetAddress.getByName(to[i]);
        var hosts = new PushHosts(List.of("a.example"), _ -> addresses, PublicAddress::is, 443);
        return hosts.leadsOutside(URI.create("https://a.example/x"));
    }
}
