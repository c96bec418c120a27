package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/// Whatever somebody writes into their record, the next page reads it from there: no form can forget to say so.
public final class ReadAgain implements HandlerInterceptor {
    /// The pages that write days, weeks and plans, and where what was written elsewhere arrives.
    public static final List<String> PATHS = List.of("/today/**", "/phone/**");

    private final Visitors visitors;

    public ReadAgain(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getMethod().equals("POST")) visitors.of(request).readAgain();
    }
}
