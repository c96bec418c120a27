package newleaf.web.page;

/// A file to be saved. A handler method returns one.
///
/// @param name  as it is offered to be saved: it says nothing about health
public record Download(String name, String kind, byte[] bytes) {
    @Override
    public String toString() {
        return "Download";
    }
}
