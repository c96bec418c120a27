package newleaf.web.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes the `Page` that a handler method returns.
public final class PageReturn implements HandlerMethodReturnValueHandler {
    private final Templates templates;

    public PageReturn(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean supportsReturnType(MethodParameter method) {
        return method.getParameterType() == Page.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter method, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (!(page instanceof Page written) || response == null) throw new IllegalStateException("no page to write");
        write(written, response);
    }

    private void write(Page page, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = templates.written(page);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", page.visit().language().label());
        if (page.again() > 0) response.setHeader("Refresh", String.valueOf(page.again()));
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
