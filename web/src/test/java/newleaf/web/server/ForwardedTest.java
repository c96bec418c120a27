package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import newleaf.web.ServeSettings;
import newleaf.web.TrustedProxies;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is believed of whom a request comes from, asked of Tomcat alone.
class ForwardedTest {
    private static final InetAddress EVERYWHERE = InetAddress.ofLiteral("0.0.0.0");
    private static final ServeSettings FROM_HERE = ServeSettings.onFreePort()
            .withProxies(TrustedProxies.of("127.0.0.1").orElseThrow());
    private static final ServeSettings FROM_ELSEWHERE = ServeSettings.onFreePort()
            .withProxies(TrustedProxies.of("192.0.2.7").orElseThrow());

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing is said              |                                                | 127.0.0.1 http false 80
            a visitor                    | X-Forwarded-For: 203.0.113.5                   | 203.0.113.5 http false 80
            what a visitor made up       | X-Forwarded-For: 1.2.3.4, 203.0.113.5          | 203.0.113.5 http false 80
            made up, in a line of its own | X-Forwarded-For: 1.2.3.4~X-Forwarded-For: 203.0.113.5 | 203.0.113.5 http false 80
            TLS in front                 | X-Forwarded-Proto: https                       | 127.0.0.1 https true 443
            no TLS in front              | X-Forwarded-Proto: http                        | 127.0.0.1 http false 80
            no TLS, whatever was made up | X-Forwarded-Proto: https, http                 | 127.0.0.1 http false 80
            another way                  | X-Forwarded-Proto: gopher                      | 127.0.0.1 http false 80
            a host is not believed       | X-Forwarded-Host: evil.example                 | 127.0.0.1 http false 80
            """)
    void a_proxy_of_ours_is_believed(String what, String headers, String seen) throws Exception {
        assertThat(seen(FROM_HERE, headers)).isEqualTo(seen + " help.example");
    }

    @Test
    void nobody_else_is_believed() throws Exception {
        String headers = "X-Forwarded-For: 203.0.113.5~X-Forwarded-Proto: https";
        assertThat(seen(FROM_ELSEWHERE, headers)).isEqualTo("127.0.0.1 http false 80 help.example");
        assertThat(seen(ServeSettings.onFreePort(), headers)).isEqualTo("127.0.0.1 http false 80 help.example");
    }

    @Test
    void what_was_said_with_one_request_is_not_said_with_the_next_of_its_connection() throws Exception {
        String first = "GET / HTTP/1.1\nHost: help.example\nX-Forwarded-For: 203.0.113.5\nX-Forwarded-Proto: https\n\n";
        String answers = asked(FROM_HERE, first + "GET / HTTP/1.1\nHost: help.example\nConnection: close\n\n");
        assertThat(answers)
                .containsSubsequence("203.0.113.5 https true 443 help.example", "127.0.0.1 http false 80 help.example");
    }

    /// Without TLS here, everybody else on the network has to come by the proxy.
    @Test
    void nobody_comes_past_the_proxy_but_this_machine() throws Exception {
        ServeSettings open = FROM_ELSEWHERE.withListen(EVERYWHERE);
        assertThat(askedAs("127.0.0.1", open)).contains("HTTP/1.1 200");
        assertThat(askedAs("192.0.2.7", open)).contains("HTTP/1.1 200");
        assertThat(askedAs("192.0.2.8", open)).startsWith("HTTP/1.1 403").doesNotContain("192.0.2.8");
        assertThat(askedAs("192.0.2.8", FROM_ELSEWHERE)).contains("HTTP/1.1 200");
    }

    private String seen(ServeSettings settings, String headers) throws IOException, LifecycleException {
        String lines = headers == null ? "" : headers.replace('~', '\n') + "\n";
        String answer = asked(settings, "GET / HTTP/1.1\nHost: help.example\nConnection: close\n" + lines + "\n");
        return answer.replaceFirst("(?s).*\r\n\r\n", "");
    }

    private String asked(ServeSettings settings, String request) throws IOException, LifecycleException {
        return answered(new Forwarded(settings), request);
    }

    /// As if the connection came from this address.
    private String askedAs(String address, ServeSettings settings) throws IOException, LifecycleException {
        Forwarded valve = new Forwarded(settings) {
            @Override
            String last(Request request) {
                return address;
            }
        };
        return answered(valve, "GET / HTTP/1.1\nHost: help.example\nConnection: close\n\n");
    }

    private String answered(Forwarded valve, String request) throws IOException, LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        tomcat.getEngine().getPipeline().addValve(valve);
        tomcat.getEngine().getPipeline().addValve(new ValveBase() {
            @Override
            public void invoke(Request asked, Response answer) throws IOException {
                answer.getWriter()
                        .write(asked.getRemoteAddr() + " " + asked.getScheme() + " " + asked.isSecure() + " "
                                + asked.getServerPort() + " " + asked.getServerName());
            }
        });
        tomcat.start();
        try {
            return RawRequest.answer(
                    URI.create("http://localhost:" + tomcat.getConnector().getLocalPort()), request);
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
