package newleaf.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each kind of address that is not of the open internet, and some that are.
class PublicAddressTest {
    @TestFactory
    Stream<DynamicTest> what_is_near_or_special_is_not_knocked_at() {
        return Stream.of(
                        "127.0.0.1",
                        "127.255.255.254", // this machine
                        "0.0.0.0",
                        "0.1.2.3",
                        "10.0.0.1",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.168.1.1", // private
                        "169.254.169.254", // link-local, where clouds answer
                        "100.64.0.1",
                        "100.127.255.255", // behind a carrier
                        "192.0.0.8",
                        "192.0.2.1",
                        "198.51.100.1",
                        "203.0.113.1",
                        "198.18.0.1",
                        "198.19.255.255",
                        "192.88.99.1",
                        "224.0.0.1",
                        "239.1.1.1",
                        "240.0.0.1",
                        "255.255.255.255",
                        "::1",
                        "::",
                        "fe80::1",
                        "fec0::1",
                        "fc00::1",
                        "fd12:3456::1",
                        "ff02::1",
                        "::ffff:127.0.0.1",
                        "::ffff:10.0.0.1",
                        "::ffff:169.254.169.254", // mapped
                        "::127.0.0.1",
                        "64:ff9b::a00:1",
                        "2002:7f00:1::",
                        "2001::1",
                        "2001:db8::1",
                        "3fff::1")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(PublicAddress.is(address(text))).isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> what_is_open_is() {
        return Stream.of(
                        "8.8.8.8",
                        "100.63.255.255",
                        "100.128.0.1",
                        "172.15.0.1",
                        "172.32.0.1",
                        "192.167.1.1",
                        "198.17.0.1",
                        "198.20.0.1",
                        "223.255.255.254",
                        "2a00:1450:4001::1",
                        "2606:4700::1111")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(PublicAddress.is(address(text))).isTrue()));
    }

    @Test
    void a_mapped_address_written_in_bytes_is_judged_as_what_it_carries() throws UnknownHostException {
        var mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;
        assertThat(PublicAddress.is(InetAddress.getByAddress(mapped))).isFalse();
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
