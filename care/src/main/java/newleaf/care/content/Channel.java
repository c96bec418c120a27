package newleaf.care.content;

import newleaf.documents.Labelled;

/// By what a reminder reaches somebody.
public enum Channel implements Labelled {
    /// Seen when the pages are opened; nothing leaves.
    APP,
    /// Kept by a calendar of their own, once it was taken along.
    CALENDAR,
    /// By the browser, over the servers of whoever made it.
    PUSH,
    MAIL;

    /// Whether somebody has to send it when it is due.
    public boolean isSent() {
        return this == PUSH || this == MAIL;
    }
}
