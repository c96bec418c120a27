package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.guidance.Library;
import newleaf.web.ServeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is asked already is still answered when the server is told to stop.
class StoppingTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (newleaf-form=[^;]+)");

    /// A form of a page that was opened before.
    private record Form(int port, String cookie, String body) {
        static Form of(Serve.Running server) throws IOException {
            String page = RawRequest.answer(
                    server.address(),
                    "GET /start/taking HTTP/1.1\nHost: localhost:" + server.port() + "\nConnection: close\n\n");
            return new Form(server.port(), first(COOKIE, page), "answer=not-known&form-token=" + first(TOKEN, page));
        }

        private static String first(Pattern pattern, String page) {
            Matcher found = pattern.matcher(page);
            assertThat(found.find()).isTrue();
            return found.group(1);
        }

        String head() {
            return "POST /start/taking HTTP/1.1\nHost: localhost:" + port + "\nCookie: " + cookie
                    + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: " + body.length() + "\n";
        }
    }

    @Test
    @Timeout(60)
    void a_form_that_is_on_its_way_is_answered() throws IOException, InterruptedException {
        Serve.Running server = Serve.start(ServeSettings.onFreePort(), Library.shipped());
        int port = server.port();
        Form form = Form.of(server);
        try (var socket = new Socket("localhost", port)) {
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(socket, form.head() + "Expect: 100-continue\n\n");
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
            // Once another form has gone all the way through, this one has been taken in.
            RawRequest.answer(server.address(), form.head() + "Connection: close\n\n" + form.body());
            Thread closing = Thread.ofPlatform().start(server::close);
            while (takesMore(port)) Thread.onSpinWait();
            send(socket, form.body());
            assertThat(answer.lines().filter(line -> line.startsWith("HTTP")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("303"));
            closing.join();
        }
    }

    private static void send(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static boolean takesMore(int port) {
        try (var another = new Socket("localhost", port)) {
            return another.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
