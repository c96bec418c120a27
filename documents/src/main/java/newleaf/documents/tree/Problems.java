package newleaf.documents.tree;

import java.util.ArrayList;
import java.util.List;

/// Collects every problem of a document. Words of the document are made harmless before they are repeated.
public final class Problems {
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();
    private final String document;

    public Problems() {
        this("a case");
    }

    /// @param document  what is read, as a message names it
    public Problems(String document) {
        this.document = document;
    }

    public String document() {
        return document;
    }

    public void add(String path, String words) {
        if (!areFull()) found.add(new Problem(path, words));
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean areFull() {
        return found.size() >= MOST;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// A field's name as it may be shown: printable, and short.
    public static String shown(String name) {
        String printable = name.codePoints()
                .filter(Problems::isPrintable)
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isBlank() ? "(unreadable name)" : printable;
    }

    private static boolean isPrintable(int character) {
        return Character.isLetterOrDigit(character) || "-_ ./".indexOf(character) >= 0;
    }
}
