package newleaf.documents.tree;

import java.util.Optional;

/// Takes down all that is wrong with a document. Each kind of document says it in its own words.
public interface Remarks {
    /// The text is no document at all.
    ///
    /// @param parserSays  what the parser makes of it, or empty; it may quote the document, so it is never
    ///                    shown for a person's own
    void refused(int line, String words, String parserSays);

    /// The document is a list or a single value.
    void holdsNoFields(String words);

    /// What stands at a place cannot be used.
    ///
    /// @param words  what should stand there, for example `is true or false`
    /// @param meant  the word that was probably meant
    void wrong(Place place, String words, Optional<String> meant);

    default void wrong(Place place, String words) {
        wrong(place, words, Optional.empty());
    }

    /// A field stands twice in one mapping.
    void twice(Place place);

    /// A field that nothing asks for.
    void unasked(Place place, Optional<String> meant);

    /// Whether nothing more is kept, so that a long list of slips costs nothing.
    boolean areFull();
}
