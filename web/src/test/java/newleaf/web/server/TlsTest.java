package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import newleaf.guidance.Library;
import newleaf.testkit.MadeCertificate;
import newleaf.web.Certificate.Keystore;
import newleaf.web.Certificate.Pem;
import newleaf.web.ServeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// TLS here: by two PEM files, which are read again when they change, or by a keystore.
class TlsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(120)
    void new_connections_get_the_new_pair_and_a_pair_that_does_not_fit_is_left_aside() throws Exception {
        var first = MadeCertificate.in(folder, "first");
        var second = MadeCertificate.in(folder, "second");
        put(first, first);
        try (Serve.Running server = Serve.start(byPem(), Library.shipped());
                SSLSocket before = connected(server, "TLSv1.3")) {
            assertThat(shown(before)).isEqualTo(first.certificate());
            CountDownLatch failure = failureOfTheWatch();
            put(second, first);
            failure.await();
            assertThat(shownBy(server)).isEqualTo(first.certificate());
            put(second, second);
            while (!shownBy(server).equals(second.certificate())) Thread.onSpinWait();
            assertThat(answerTo(before)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void only_tls_from_1_2_on_is_spoken() throws Exception {
        var made = MadeCertificate.in(folder, "made");
        put(made, made);
        for (var certificate : new newleaf.web.Certificate[] {
            new Keystore(made.keystore(), MadeCertificate.PASSWORD),
            byPem().certificate().orElseThrow()
        }) {
            try (Serve.Running server =
                    Serve.start(ServeSettings.onFreePort().withCertificate(certificate), Library.shipped())) {
                assertThat(server.address()).hasScheme("https");
                for (String protocol : new String[] {"TLSv1.3", "TLSv1.2"})
                    try (SSLSocket socket = connected(server, protocol)) {
                        assertThat(shown(socket)).isEqualTo(made.certificate());
                    }
                assertThatThrownBy(() -> connected(server, "TLSv1.1")).isInstanceOf(SSLHandshakeException.class);
            }
        }
    }

    private ServeSettings byPem() {
        return ServeSettings.onFreePort()
                .withCertificate(new Pem(folder.resolve("chain.pem"), folder.resolve("key.pem")));
    }

    private void put(MadeCertificate chain, MadeCertificate key) throws IOException {
        Files.writeString(folder.resolve("chain.pem"), chain.pemOfCertificate());
        Files.writeString(folder.resolve("key.pem"), key.pemOfKey());
    }

    /// What failed is logged.
    private static CountDownLatch failureOfTheWatch() {
        var failure = new CountDownLatch(1);
        Logger.getLogger("").addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (String.valueOf(entry.getLoggerName()).endsWith("FileWatcher")) failure.countDown();
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        });
        return failure;
    }

    private static Certificate shownBy(Serve.Running server) throws IOException, GeneralSecurityException {
        try (SSLSocket socket = connected(server, "TLSv1.3")) {
            return shown(socket);
        }
    }

    private static Certificate shown(SSLSocket socket) throws IOException {
        return socket.getSession().getPeerCertificates()[0];
    }

    private static String answerTo(SSLSocket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static SSLSocket connected(Serve.Running server, String protocol)
            throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new AnyCertificate()}, new SecureRandom());
        var socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", server.port());
        socket.setEnabledProtocols(new String[] {protocol});
        socket.startHandshake();
        return socket;
    }

    /// They are compared by the test.
    private static final class AnyCertificate extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
