package newleaf.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/// What is done for every request before anything else: the headers that every answer carries, refusals included, and a
/// way to end a connection without reading what it still holds.
final class EveryRequest extends ValveBase {
    private static final int LEAST_REFUSAL = 400;

    private final SafeHeaders headers;

    EveryRequest(boolean isSecure) {
        super(true);
        this.headers = new SafeHeaders(isSecure);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.on(request, response);
        Runnable drop = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        request.setAttribute(Unread.DROP, drop);
        getNext().invoke(request, response);
        boolean isRefused = response.getStatus() >= LEAST_REFUSAL && !request.isAsync();
        if (isRefused && hasMore(request)) drop.run();
    }

    private static boolean hasMore(Request request) {
        boolean isOfUnknownLength = request.getHeader("Transfer-Encoding") != null;
        return isOfUnknownLength
                || request.getContentLengthLong() > request.getCoyoteRequest().getBytesRead();
    }
}
