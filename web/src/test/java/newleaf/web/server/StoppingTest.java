package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import newleaf.guidance.Library;
import newleaf.web.ServeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is asked already is still answered when the server is told to stop.
class StoppingTest {
    private static final String FORM = "answer=not-known";

    @Test
    @Timeout(60)
    void a_form_that_is_on_its_way_is_answered() throws IOException, InterruptedException {
        Serve.Running server = Serve.start(ServeSettings.onFreePort(), Library.shipped());
        int port = server.port();
        RawRequest.answer(server.address(), head(port) + "Connection: close\n\n" + FORM);
        try (var socket = new Socket("localhost", port)) {
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(socket, head(port) + "Expect: 100-continue\n\n");
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
            // Once another form has gone all the way through, this one has been taken in.
            RawRequest.answer(server.address(), head(port) + "Connection: close\n\n" + FORM);
            Thread closing = Thread.ofPlatform().start(server::close);
            while (takesMore(port)) Thread.onSpinWait();
            send(socket, FORM);
            assertThat(answer.lines().filter(line -> line.startsWith("HTTP")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("303"));
            closing.join();
        }
    }

    private static String head(int port) {
        return "POST /start/taking HTTP/1.1\nHost: localhost:" + port
                + "\nContent-Type: application/x-www-form-urlencoded\nContent-Length: " + FORM.length() + "\n";
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
