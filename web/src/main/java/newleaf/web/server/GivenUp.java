package newleaf.web.server;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;

/// Ends a request whose form did not arrive in time.
final class GivenUp implements AsyncListener {
    @Override
    public void onTimeout(AsyncEvent event) {
        if (event.getSuppliedResponse() instanceof HttpServletResponse response && !response.isCommitted()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
        Unread.drop(event.getSuppliedRequest());
        event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // answered
    }

    @Override
    public void onError(AsyncEvent event) {
        // whoever sent it has gone
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // a page takes its own time
    }
}
