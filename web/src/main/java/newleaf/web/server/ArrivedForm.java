package newleaf.web.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/// A request whose form is there. To whoever comes after, it is one that has just come: what looks at requests once,
/// and not when they
/// come back, has not seen it yet.
final class ArrivedForm extends HttpServletRequestWrapper {
    ArrivedForm(HttpServletRequest request) {
        super(request);
    }

    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }
}
