package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What people type is never to be read on its way.
class ServeSettingsTest {
    private static final ServeSettings HERE = ServeSettings.onFreePort();
    private static final ServeSettings EVERYWHERE = HERE.withListen(InetAddress.ofLiteral("0.0.0.0"));
    private static final URI NAME = URI.create("https://help.example");
    private static final TrustedProxies PROXY = TrustedProxies.of("10.0.0.7").orElseThrow();
    private static final Certificate CERTIFICATE = new Certificate.Pem(Path.of("chain.pem"), Path.of("key.pem"));

    @Test
    void others_come_by_tls_or_by_a_proxy_that_is_named() {
        assertThatThrownBy(EVERYWHERE::checked)
                .isInstanceOf(CannotServe.class)
                .hasMessageContainingAll("no TLS", "--tls-certificate", "--trusted-proxy");
        assertThat(HERE.checked().isForProxiesOnly()).isFalse();
        assertThat(EVERYWHERE.withCertificate(CERTIFICATE).checked().isForProxiesOnly())
                .isFalse();
        assertThat(EVERYWHERE.withProxies(PROXY).checked().isForProxiesOnly()).isTrue();
    }

    @Test
    void another_name_needs_tls_or_a_proxy_that_is_named() {
        assertThatThrownBy(HERE.withPublicUrl(NAME)::checked)
                .isInstanceOf(CannotServe.class)
                .hasMessageContainingAll("--public-url", "--tls-certificate", "--trusted-proxy");
        assertThat(HERE.withPublicUrl(NAME).withProxies(PROXY).checked().isSecure())
                .isTrue();
        assertThat(HERE.withPublicUrl(NAME)
                        .withCertificate(CERTIFICATE)
                        .checked()
                        .isSecure())
                .isTrue();
    }
}
