package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is believed about whom a request comes from.
class TrustedProxiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.0.0.7                | 10.0.0.7         | true
            10.0.0.7                | 10.0.0.70        | false
            10.0.0.7                | 10.0.0.8         | false
            10.0.0.0/31             | 10.0.0.1         | true
            10.0.0.0/31             | 10.0.0.2         | false
            10.0.0.0/24             | 10.0.0.255       | true
            10.0.0.0/24             | 10.0.1.0         | false
            10.0.0.0/24,192.0.2.9   | 192.0.2.9        | true
            10.0.0.7                | ::ffff:10.0.0.7  | true
            ::1                     | 0:0:0:0:0:0:0:1  | true
            ::1                     | 127.0.0.1        | false
            2001:db8::/32           | 2001:db8:9::1    | true
            2001:db8::/32           | 2001:db9::1      | false
            fe80::1                 | fe80::1%eth0     | true
            127.0.0.1               | localhost        | false
            127.0.0.1               | 127.1            | false
            127.0.0.1               | unknown          | false
            """)
    void an_address_is_trusted_or_not(String proxies, String address, boolean isTrusted) {
        assertThat(TrustedProxies.of(proxies).orElseThrow().trust(address)).isEqualTo(isTrusted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "10.0.0.7,",
                "localhost",
                "10.0.0",
                "10",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/0",
                "::/0",
                "10.0.0.7/24",
                "10.0.0.0/",
                "/8",
                "10.0.0.*",
                "2001:db8::/129",
                "a.b.c.d",
                ":::",
                "10.0.0.7 10.0.0.8"
            })
    void what_is_no_address_and_no_network_is_none(String proxies) {
        assertThat(TrustedProxies.of(proxies)).isEmpty();
    }

    @Test
    void one_that_is_named_has_nobody_to_trust_it() {
        assertThat(TrustedProxies.NONE.trust("127.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.5                          | 203.0.113.5 | the visitor
            198.51.100.1, 203.0.113.5            | 203.0.113.5 | what a visitor wrote itself stands to the left
            203.0.113.5, 10.0.0.9                | 203.0.113.5 | two proxies of ours
            203.0.113.5, 198.51.100.1, 10.0.0.9  | 198.51.100.1 | one that is not ours between them
            10.0.0.9, 10.0.0.8                   | 10.0.0.9    | one of us asked
            203.0.113.5, unknown                 | 10.0.0.7    | the nearest that is known
            203.0.113.5, unknown, 10.0.0.9       | 10.0.0.9    | the nearest that is known
            203.0.113.5:1234                     | 10.0.0.7    | no address
            ''                                   | 10.0.0.7    | nothing was said
            2001:db8::5                          | 2001:db8:0:0:0:0:0:5 | one of version 6
            """)
    void the_right_most_that_is_not_ours_is_who_asked(String chain, String visitor, String why) {
        var proxies = TrustedProxies.of("10.0.0.0/24").orElseThrow();
        List<String> steps = Arrays.stream(chain.split(",")).map(String::strip).toList();
        assertThat(proxies.visitor(steps, "10.0.0.7")).as(why).isEqualTo(visitor);
    }
}
