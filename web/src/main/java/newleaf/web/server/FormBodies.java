package newleaf.web.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
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
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/// Reads forms without holding a thread, so that who sends slowly waits alone; and refuses what cannot be decoded
/// before
/// anybody asks for it.
public final class FormBodies implements Filter {
    static final int LARGEST_BYTES = 256 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Uploads uploads;

    FormBodies(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (WebUtils.getNativeRequest(request, ArrivedForm.class) != null) {
            chain.doFilter(request, response); // it comes back with its answer
            return;
        }
        switch (request.getDispatcherType()) {
            case DispatcherType.ASYNC -> arrived(asked, answer, chain);
            case DispatcherType.REQUEST -> fresh(asked, answer, chain);
            default -> chain.doFilter(request, response);
        }
    }

    private void fresh(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isUpload = uploads.isOne(request);
        if (request.getContentLengthLong() > (isUpload ? Uploads.LARGEST_BYTES : LARGEST_BYTES)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isUpload) {
            upload(request, response);
        } else if (hasBody(request)) {
            awaited(request, response, LARGEST_BYTES, LONGEST, new GivenUp());
        } else if (SentForm.areAddressWordsReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void upload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Uploads.Room> room = uploads.room();
        if (room.isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            awaited(request, response, Uploads.LARGEST_BYTES, Uploads.LONGEST, new GivenUp(), room.get());
        } catch (IOException | RuntimeException failure) {
            room.get().leave();
            throw failure;
        }
    }

    /// The request comes back as another dispatch once its body is there.
    private static void awaited(
            HttpServletRequest request,
            HttpServletResponse response,
            int largest,
            Duration longest,
            AsyncListener... listeners)
            throws IOException {
        var form = new SentForm(request);
        AsyncContext waiting = request.startAsync(form, response);
        waiting.setTimeout(longest.toMillis());
        for (AsyncListener each : listeners) waiting.addListener(each);
        request.getInputStream().setReadListener(new BodyArriving(request.getInputStream(), form, waiting, largest));
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
