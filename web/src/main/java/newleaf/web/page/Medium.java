package newleaf.web.page;

/// What a page is written for.
public enum Medium {
    /// A browser, with links to this server.
    SCREEN,
    /// A file that stands alone and opens in a browser.
    FILE,
    /// Sheets of paper: nothing can be opened.
    PAPER
}
