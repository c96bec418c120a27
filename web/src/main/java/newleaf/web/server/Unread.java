package newleaf.web.server;

import jakarta.servlet.ServletRequest;

/// The rest of a form that is refused. It is not waited for: a thread that did would be held by whoever sends slowly.
final class Unread {
    static final String DROP = Unread.class.getName();

    private Unread() {}

    /// Ends the connection with the answer.
    static void drop(ServletRequest request) {
        if (request.getAttribute(DROP) instanceof Runnable drop) drop.run();
    }
}
