package newleaf.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, ::ffff:192.0.2.1, true",
        "2001:db8:1:1::1, 2001:db8:1:1:ff:ff:ff:ff, true",
        "2001:db8:1:1::1, 2001:db8:1:2::1, false",
        "nowhere.invalid, nowhere.invalid, true",
        "nowhere.invalid, 192.0.2.1, false"
    })
    void two_addresses_are_of_one_network(String one, String other, boolean areOne) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(areOne);
    }
}
