package newleaf.web.reminder.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import newleaf.web.OwnTls;
import newleaf.web.network.PublicAddress;

/// The server of a browser's maker, on this machine: takes what comes, and answers as it is told.
public final class OwnService implements AutoCloseable {
    private final HttpsServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 201;
    private volatile Map<String, String> answers = Map.of();

    /// A message that came.
    public static final class Taken {
        private final Map<String, List<String>> headers;
        private final String path;
        private final byte[] body;

        Taken(Map<String, List<String>> headers, String path, byte[] body) {
            this.headers = headers;
            this.path = path;
            this.body = body.clone();
        }

        public Map<String, List<String>> headers() {
            return headers;
        }

        public String path() {
            return path;
        }

        public byte[] body() {
            return body.clone();
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    public OwnService() throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(OwnTls.context()));
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            taken.add(new Taken(
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestBody().readAllBytes()));
            answers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    public void answers(int other, Map<String, String> headers) {
        status = other;
        answers = Map.copyOf(headers);
    }

    public List<Taken> taken() {
        return taken;
    }

    public void forget() {
        taken.clear();
        answers(201, Map.of());
    }

    public String endpoint(String path) {
        return "https://localhost:" + server.getAddress().getPort() + path;
    }

    /// Hosts that are this one alone.
    public PushHosts hosts() {
        return new PushHosts(
                List.of("localhost"),
                InetAddress::getAllByName,
                _ -> true,
                server.getAddress().getPort());
    }

    /// The same, but to the addresses that are open.
    public PushHosts openHosts() {
        return new PushHosts(
                List.of("localhost"),
                InetAddress::getAllByName,
                PublicAddress::is,
                server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
