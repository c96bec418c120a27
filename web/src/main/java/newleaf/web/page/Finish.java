package newleaf.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What is still to be done for an answer once what it waited for is there, with the request as it is then. A handler
/// method returns one later (`DeferredResult`).
public interface Finish {
    /// @return  a page, a file or an answer without a body
    Object with(HttpServletRequest request, HttpServletResponse response);
}
