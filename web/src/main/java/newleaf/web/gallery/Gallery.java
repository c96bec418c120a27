package newleaf.web.gallery;

import java.util.List;

/// What the gallery shows: components as they were written by their templates, and links to whole pages.
public record Gallery(List<Shown> shown, List<String> pages) {
    public Gallery {
        shown = List.copyOf(shown);
        pages = List.copyOf(pages);
    }

    /// One example, written.
    public record Shown(String component, String state, String html) {}
}
