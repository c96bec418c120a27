package newleaf.web.meeting.from;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import newleaf.web.OwnTls;

/// Where a list lies, on this machine: answers as it is told, and takes down what it is asked.
final class ListServer implements AutoCloseable {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final HttpsServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// What is said at a path.
    private record Answer(int status, ByteBuffer body, String location) {}

    /// What was asked.
    record Asked(String line, Map<String, List<String>> headers, int bodyBytes) {}

    ListServer() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(OwnTls.context()));
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new Asked(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    new TreeMap<>(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes().length));
            Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, NOTHING, ""));
            if (!answer.location().isEmpty()) exchange.getResponseHeaders().add("Location", answer.location());
            exchange.sendResponseHeaders(
                    answer.status(),
                    answer.body().capacity() == 0 ? -1 : answer.body().capacity());
            exchange.getResponseBody().write(answer.body().array());
        }
    }

    void says(String path, byte[] body) {
        answers.put(path, new Answer(200, ByteBuffer.wrap(body), ""));
    }

    void fails(String path, int status) {
        answers.put(path, new Answer(status, NOTHING, ""));
    }

    void leads(String path, String location) {
        answers.put(path, new Answer(302, NOTHING, location));
    }

    List<Asked> asked() {
        return asked;
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create("https://localhost:" + port() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
