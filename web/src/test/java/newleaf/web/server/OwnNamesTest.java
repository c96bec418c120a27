package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import newleaf.web.ServeSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By whom the server is asked for: on this machine alone, for a network, behind a name.
class OwnNamesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            localhost,              127.0.0.1, true
            LOCALHOST,              0.0.0.0,   true
            127.0.0.1,              127.0.0.1, true
            [::1],                  127.0.0.1, true
            help.example,           127.0.0.1, true
            HELP.example,           0.0.0.0,   true
            192.168.1.7,            127.0.0.1, false
            192.168.1.7,            0.0.0.0,   true
            [fe80::1%eth0],         0.0.0.0,   true
            clinic-pc,              127.0.0.1, false
            clinic-pc,              0.0.0.0,   true
            Clinic-PC,              0.0.0.0,   true
            evil.example,           127.0.0.1, false
            evil.example,           0.0.0.0,   false
            127.0.0.1.evil.example, 0.0.0.0,   false
            1.2.3.4.example,        0.0.0.0,   false
            abc,                    0.0.0.0,   false
            '',                     0.0.0.0,   false
            """)
    void a_name_is_ours_or_not(String host, String listen, boolean isOurs) throws UnknownHostException {
        var settings = ServeSettings.onFreePort()
                .withListen(InetAddress.getByName(listen))
                .withPublicUrl(URI.create("https://help.example"));
        assertThat(new OwnNames(settings, "clinic-pc").holds(host)).isEqualTo(isOurs);
    }
}
