package newleaf.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Does what is still to be done for an answer, and writes it.
public final class FinishReturn implements HandlerMethodReturnValueHandler {
    private final PageReturn pages;

    public FinishReturn(PageReturn pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter method) {
        return Finish.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object finish, MethodParameter method, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        Object answer = ((Finish) Objects.requireNonNull(finish)).with(asked, response);
        if (answer instanceof ResponseEntity<?> empty) {
            container.setRequestHandled(true);
            response.setStatus(empty.getStatusCode().value());
            empty.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        } else {
            pages.handleReturnValue(answer, method, container, request);
        }
    }
}
