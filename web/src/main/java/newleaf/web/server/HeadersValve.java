package newleaf.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Puts the headers that every answer carries on it before anything else is done, so that refusals have them as well.
final class HeadersValve extends ValveBase {
    private final boolean isSecure;

    HeadersValve(boolean isSecure) {
        super(true);
        this.isSecure = isSecure;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SafeHeaders.on(response, request.getRequestURI(), isSecure);
        getNext().invoke(request, response);
    }
}
