package newleaf.web.page;

import org.springframework.http.HttpStatus;

/// A page to be written. A handler method returns one.
///
/// @param template  its file below `templates`, without the ending; it takes `visit` and `it`
/// @param content   what the template calls `it`
/// @param status    the HTTP status
/// @param again     the seconds after which a browser asks again; 0 where it does not
public record Page(String template, Visit visit, Object content, int status, int again) {
    /// Plain: commands write reports without the server's classes.
    private static final int FOUND = 200;

    public static Page of(String template, Visit visit, Object content) {
        return new Page(template, visit, content, FOUND, 0);
    }

    public Page with(HttpStatus other) {
        return new Page(template, visit, content, other.value(), again);
    }

    public Page askedAgainAfter(int seconds) {
        return new Page(template, visit, content, status, seconds);
    }
}
