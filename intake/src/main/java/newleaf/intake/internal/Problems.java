package newleaf.intake.internal;

import java.util.ArrayList;
import java.util.List;
import newleaf.intake.Problem;

/// Collects every problem of a document. Words of the document are made harmless before they are repeated.
final class Problems {
    private static final int MOST = 200;

    private final List<Problem> found = new ArrayList<>();
    private final String document;

    Problems() {
        this("a case");
    }

    /// @param document  what is read, as a message names it
    Problems(String document) {
        this.document = document;
    }

    String document() {
        return document;
    }

    void add(String path, String words) {
        if (!areFull()) found.add(new Problem(path, words));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    boolean areFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// A field's name as it may be shown: printable, and short.
    static String shown(String name) {
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
