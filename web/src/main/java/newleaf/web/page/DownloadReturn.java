package newleaf.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Sends the `Download` that a handler method returns. It is never shown in place, and nothing keeps it on the way.
public final class DownloadReturn implements HandlerMethodReturnValueHandler {
    @Override
    public boolean supportsReturnType(MethodParameter method) {
        return method.getParameterType() == Download.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object file, MethodParameter method, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (!(file instanceof Download download) || response == null) throw new IllegalStateException("no file");
        response.setContentType(download.kind());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
        response.setContentLength(download.bytes().length);
        response.getOutputStream().write(download.bytes());
    }
}
