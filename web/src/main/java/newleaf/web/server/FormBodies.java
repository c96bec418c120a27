package newleaf.web.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/// Reads forms without holding a thread, so that who sends slowly waits alone; and refuses what cannot be decoded
/// before
/// anybody asks for it.
public final class FormBodies implements Filter {
    static final int LARGEST_BYTES = 256 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        switch (request.getDispatcherType()) {
            case DispatcherType.ASYNC -> arrived(asked, answer, chain);
            case DispatcherType.REQUEST -> fresh(asked, answer, chain);
            default -> chain.doFilter(request, response);
        }
    }

    private static void fresh(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (hasBody(request)) {
            awaited(request, response);
        } else if (SentForm.areAddressWordsReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /// The request comes back as another dispatch once its body is there.
    private static void awaited(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = new SentForm(request);
        AsyncContext waiting = request.startAsync(form, response);
        waiting.setTimeout(LONGEST.toMillis());
        waiting.addListener(new GivenUp());
        request.getInputStream().setReadListener(new BodyArriving(request.getInputStream(), form, waiting));
    }

    private static void arrived(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = request instanceof SentForm form ? form.refusal() : 0;
        if (refusal == 0) {
            chain.doFilter(new ArrivedForm(request), response);
        } else {
            Unread.drop(request);
            response.sendError(refusal);
        }
    }
}
