package newleaf.web.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import newleaf.web.Network;
import newleaf.web.ServeSettings;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Whom a request comes from and by what, where something stands in front; and that nobody comes past it who has to
/// come by it. What else it says, such as a host, is not looked at: ours is that of `--public-url`.
class Forwarded extends ValveBase {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final ServeSettings settings;

    Forwarded(ServeSettings settings) {
        super(true);
        this.settings = settings;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String last = last(request);
        if (settings.proxies().trust(last)) {
            takeUp(request, last);
        } else if (settings.isForProxiesOnly() && !isThisMachine(request, last)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        getNext().invoke(request, response);
    }

    /// The other end of the connection. A form that has arrived comes by here once more, when its visitor is known.
    String last(Request request) {
        return request.getPeerAddr();
    }

    /// Not put back afterwards: a form goes on long after this, and the next request of a connection begins anew.
    private void takeUp(Request request, String last) {
        request.setRemoteAddr(settings.proxies().visitor(values(request, FOR), last));
        List<String> protos = values(request, PROTO);
        if (protos.isEmpty()) return;
        Optional.of(protos.getLast())
                .filter(proto -> proto.equals("https") || proto.equals("http"))
                .ifPresent(proto -> takeUp(request, proto.equals("https")));
    }

    private static void takeUp(Request request, boolean isSecure) {
        request.setSecure(isSecure);
        request.getCoyoteRequest().scheme().setString(isSecure ? "https" : "http");
        if (isSecure && request.getServerPort() == HTTP)
            request.getCoyoteRequest().setServerPort(HTTPS);
    }

    private static List<String> values(Request request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /// By its own name, or by the address by which others know it.
    private static boolean isThisMachine(Request request, String last) {
        return last.equals(request.getLocalAddr())
                || Network.address(last).filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
