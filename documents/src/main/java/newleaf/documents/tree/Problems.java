package newleaf.documents.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects every problem of a person's document. Its words are made harmless before they are repeated.
public final class Problems implements Remarks {
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

    @Override
    public void refused(int line, String words, String parserSays) {
        add("", words);
    }

    @Override
    public void holdsNoFields(String words) {
        add("", words);
    }

    @Override
    public void wrong(Place place, String words, Optional<String> meant) {
        if (!areFull()) add(place.path(), words + didYouMean(meant));
    }

    @Override
    public void twice(Place place) {
        wrong(place, "is there twice; keep one");
    }

    @Override
    public void unasked(Place place, Optional<String> meant) {
        wrong(place, "is not a field of " + document, meant);
    }

    private static String didYouMean(Optional<String> word) {
        return word.map(meant -> "; did you mean `" + meant + "`?").orElse("");
    }

    public void add(String path, String words) {
        if (!areFull()) found.add(new Problem(path, words));
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    @Override
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
