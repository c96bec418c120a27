package newleaf.web.server.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import newleaf.web.form.FormToken;
import newleaf.web.form.ShowsStaleForm;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// A form without its token reaches only pages that say they show it once more; any other is refused.
public final class StaleForms implements AccessDeniedHandler, HandlerInterceptor {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        FormToken.markStale(request);
        request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean isShown = handler instanceof HandlerMethod method && method.hasMethodAnnotation(ShowsStaleForm.class);
        if (!FormToken.isStale(request) || isShown) return true;
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
    }
}
