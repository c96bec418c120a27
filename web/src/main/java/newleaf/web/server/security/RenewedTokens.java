package newleaf.web.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import newleaf.web.form.FormToken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/// Hands each request its token, and another one when somebody signs in within it.
final class RenewedTokens implements CsrfTokenRequestHandler {
    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();
    private final FormTokens tokens;

    RenewedTokens(FormTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        FormToken.renewedBy(request, () -> {
            tokens.saveToken(null, request, response);
            masked.handle(request, response, tokens.loadDeferredToken(request, response));
        });
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return masked.resolveCsrfTokenValue(request, token);
    }
}
