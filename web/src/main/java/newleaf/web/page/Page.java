package newleaf.web.page;

import org.springframework.http.HttpStatus;

/// A page to be written. A handler method returns one.
///
/// @param template  its file below `templates`, without the ending; it takes `visit` and `it`
/// @param content   what the template calls `it`
/// @param status    the HTTP status
public record Page(String template, Visit visit, Object content, int status) {
    /// Written out, because a report on paper is made without the server's libraries.
    private static final int OK = 200;

    public static Page of(String template, Visit visit, Object content) {
        return new Page(template, visit, content, OK);
    }

    public Page with(HttpStatus other) {
        return new Page(template, visit, content, other.value());
    }
}
