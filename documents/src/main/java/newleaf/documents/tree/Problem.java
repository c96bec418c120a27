package newleaf.documents.tree;

/// Why a document cannot be used: the path in it, and what to write instead. Never the person's own answer.
public record Problem(String path, String words) {
    @Override
    public String toString() {
        return (path.isEmpty() ? "the document" : path) + ": " + words;
    }
}
